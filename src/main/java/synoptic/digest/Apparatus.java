package synoptic.digest;

import java.util.List;
import java.util.stream.Stream;
import synoptic.claim.Claim;
import synoptic.claim.Difference;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.quotation.Quotation;

/** Says in words how readings differ. */
final class Apparatus {
  private Apparatus() {}

  /**
   * How all readings of a claim differ; empty for a single witness.
   *
   * @param isSame whether their words are the same
   * @param discrepancies what the ledger shows of it
   */
  static String of(Claim claim, boolean isSame, List<DiscrepancyEntry> discrepancies) {
    String words = words(claim, isSame);
    List<String> titles = discrepancies.stream().map(DiscrepancyEntry::title).distinct().toList();
    if (titles.isEmpty()
        || kinds(claim.witnesses().stream()).stream().anyMatch(Difference::isSignificant)) {
      return words;
    }
    return String.join(". ", titles) + ".";
  }

  private static String words(Claim claim, boolean isSame) {
    int readings = claim.witnesses().size();
    if (readings < 2) {
      return "";
    }
    List<Difference> kinds = kinds(claim.witnesses().stream());
    if (kinds.isEmpty() && isSame) {
      return Messages.say("apparatus.same", readings);
    }
    if (kinds.isEmpty()) {
      boolean isQuoted =
          claim.base().quotation() != null
              && claim.base().quotation().kind() == Quotation.Kind.DIRECT;
      return Messages.say(isQuoted ? "apparatus.quoted" : "apparatus.retold");
    }
    List<String> significant = labels(kinds.stream().filter(Difference::isSignificant));
    if (significant.isEmpty()) {
      String others = Messages.list(labels(kinds.stream()));
      String first = Character.toUpperCase(others.charAt(0)) + others.substring(1);
      return Messages.say("apparatus.wording", first);
    }
    if (kinds.stream().filter(Difference::isSignificant).allMatch(k -> k == Difference.OMISSION)) {
      return Messages.say("apparatus.omission", readings);
    }
    if (kinds.stream().filter(Difference::isSignificant).allMatch(Apparatus::isWording)) {
      return Messages.say("apparatus.changed");
    }
    return Messages.say("apparatus.significant", Messages.list(significant));
  }

  /** What changes the words of a quotation, and need not change what it says. */
  private static boolean isWording(Difference kind) {
    return kind == Difference.QUOTED_WORDS || kind == Difference.OMISSION;
  }

  /** How one reading differs from the base reading. */
  static String of(Witness witness, boolean isSame) {
    List<Difference> kinds = kinds(Stream.of(witness));
    if (kinds.isEmpty()) {
      return Messages.say(isSame ? "reading.same" : "reading.retold");
    }
    return Messages.say("reading.differs", Messages.list(labels(kinds.stream())));
  }

  private static List<Difference> kinds(Stream<Witness> witnesses) {
    return witnesses
        .flatMap(w -> w.variants().stream())
        .map(Variant::kind)
        .filter(k -> k != Difference.EDITORIAL && k != Difference.RETOLD)
        .distinct()
        .sorted(Difference.BY_SEVERITY)
        .toList();
  }

  private static List<String> labels(Stream<Difference> kinds) {
    return kinds.map(Labels::of).toList();
  }
}

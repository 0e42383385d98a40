package synoptic.digest.build;

import java.util.List;
import java.util.stream.Stream;
import synoptic.claim.Claim;
import synoptic.claim.Difference;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.passage.Labels;
import synoptic.digest.passage.Messages;
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
  static String of(
      Messages messages, Claim claim, boolean isSame, List<DiscrepancyEntry> discrepancies) {
    String words = words(messages, claim, isSame);
    List<String> titles = discrepancies.stream().map(DiscrepancyEntry::title).distinct().toList();
    if (titles.isEmpty()
        || kinds(claim.witnesses().stream()).stream().anyMatch(Difference::isSignificant)) {
      return words;
    }
    return String.join(". ", titles) + ".";
  }

  private static String words(Messages messages, Claim claim, boolean isSame) {
    int readings = claim.witnesses().size();
    if (readings < 2) {
      return "";
    }
    List<Difference> kinds = kinds(claim.witnesses().stream());
    if (kinds.isEmpty() && isSame) {
      return messages.say("apparatus.same", readings);
    }
    if (kinds.isEmpty()) {
      boolean isQuoted =
          claim.base().quotation() != null
              && claim.base().quotation().kind() == Quotation.Kind.DIRECT;
      return messages.say(isQuoted ? "apparatus.quoted" : "apparatus.retold");
    }
    List<String> significant = labels(messages, kinds.stream().filter(Difference::isSignificant));
    if (significant.isEmpty()) {
      String others = messages.list(labels(messages, kinds.stream()));
      String first = Character.toUpperCase(others.charAt(0)) + others.substring(1);
      return messages.say("apparatus.wording", first, kinds.size());
    }
    if (kinds.stream().filter(Difference::isSignificant).allMatch(k -> k == Difference.OMISSION)) {
      return messages.say("apparatus.omission", readings);
    }
    if (kinds.stream().filter(Difference::isSignificant).allMatch(Apparatus::isWording)) {
      return messages.say("apparatus.changed");
    }
    return messages.say("apparatus.significant", messages.list(significant));
  }

  /** What changes the words of a quotation, and need not change what it says. */
  private static boolean isWording(Difference kind) {
    return kind == Difference.QUOTED_WORDS || kind == Difference.OMISSION;
  }

  /** How one reading differs from the base reading. */
  static String of(Messages messages, Witness witness, boolean isSame) {
    List<Difference> kinds = kinds(Stream.of(witness));
    if (kinds.isEmpty()) {
      return messages.say(isSame ? "reading.same" : "reading.retold");
    }
    return messages.say("reading.differs", messages.list(labels(messages, kinds.stream())));
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

  private static List<String> labels(Messages messages, Stream<Difference> kinds) {
    return kinds.map(kind -> Labels.of(messages, kind)).toList();
  }
}

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
    String all = readings == 2 ? "Both" : "All " + readings;
    List<Difference> kinds = kinds(claim.witnesses().stream());
    if (kinds.isEmpty() && isSame) {
      return all + " print the same words.";
    }
    if (kinds.isEmpty()) {
      boolean isQuoted =
          claim.base().quotation() != null
              && claim.base().quotation().kind() == Quotation.Kind.DIRECT;
      return isQuoted
          ? "Quoted here, told in other words elsewhere."
          : "Told in other words, which may say more or less.";
    }
    List<String> significant = labels(kinds.stream().filter(Difference::isSignificant));
    if (significant.isEmpty()) {
      String others = Labels.list(labels(kinds.stream()));
      return Character.toUpperCase(others.charAt(0))
          + others.substring(1)
          + " differs; the sense is not judged.";
    }
    if (kinds.stream().filter(Difference::isSignificant).allMatch(k -> k == Difference.OMISSION)) {
      return "A part is left out in " + (readings == 2 ? "one." : "some.");
    }
    if (kinds.stream().filter(Difference::isSignificant).allMatch(Apparatus::isWording)) {
      return Labels.changedWords();
    }
    return "They differ in " + Labels.list(significant) + ".";
  }

  /** What changes the words of a quotation, and need not change what it says. */
  private static boolean isWording(Difference kind) {
    return kind == Difference.QUOTED_WORDS || kind == Difference.OMISSION;
  }

  /** How one reading differs from the base reading. */
  static String of(Witness witness, boolean isSame) {
    List<Difference> kinds = kinds(Stream.of(witness));
    if (kinds.isEmpty()) {
      return isSame ? "the same words" : "told in other words";
    }
    return "differs in " + Labels.list(labels(kinds.stream()));
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

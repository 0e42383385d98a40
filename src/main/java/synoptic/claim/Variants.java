package synoptic.claim;

import java.util.List;
import synoptic.quotation.Quotation;
import synoptic.text.EditDistance;
import synoptic.text.Span;

/** Labels the word differences of a reading from the base reading. */
final class Variants {
  /** Words from which what one reading lacks is a clause. */
  private static final int CLAUSE = 5;

  private Variants() {}

  /** In the order of the reading. */
  static List<Variant> between(Unit base, Unit reading) {
    List<Guard.Conflict> conflicts = Guard.conflicts(Part.of(base), Part.of(reading));
    return Alignment.of(base.article().text(), base.span(), reading.article().text(), reading.span()).stream()
        .map(change -> new Variant(kind(base, reading, change, conflicts), change.a(), change.b()))
        .toList();
  }

  private static Variant.Kind kind(Unit base, Unit reading, Alignment.Change change, List<Guard.Conflict> conflicts) {
    for (Guard.Conflict conflict : conflicts) {
      if (touches(conflict.base(), change.a()) || touches(conflict.reading(), change.b())) {
        return Variant.Kind.valueOf(conflict.kind().name());
      }
    }
    if (isEditorial(base, change.a()) && isEditorial(reading, change.b())) {
      return Variant.Kind.EDITORIAL;
    }
    if (isSpelling(change.a().of(base.article().text()), change.b().of(reading.article().text()))) {
      return Variant.Kind.ORTHOGRAPHY;
    }
    if ((change.wordsA().isEmpty() || change.wordsB().isEmpty()) && change.wordsA().size() + change.wordsB().size() >= CLAUSE) {
      return Variant.Kind.OMISSION;
    }
    return isQuoted(base, change.a()) && isQuoted(reading, change.b()) ? Variant.Kind.QUOTED_WORDS : Variant.Kind.WORDING;
  }

  private static boolean touches(Span conflict, Span change) {
    return conflict.overlaps(change) || (change.isEmpty() && conflict.start() <= change.start() && change.start() <= conflict.end());
  }

  private static boolean isEditorial(Unit unit, Span words) {
    return words.isEmpty() || Editorial.in(unit.article().text(), unit.span()).stream().anyMatch(mark -> mark.contains(words));
  }

  /** Whether words differ as spellings do: but for marks, joints and a letter in five. */
  private static boolean isSpelling(String a, String b) {
    String x = ClaimIds.words(a).replace(" ", "");
    String y = ClaimIds.words(b).replace(" ", "");
    return !x.isEmpty() && !y.isEmpty() && EditDistance.between(x, y) <= Math.max(x.length(), y.length()) / 5;
  }

  private static boolean isQuoted(Unit unit, Span words) {
    Quotation quotation = unit.quotation();
    return !words.isEmpty()
        && quotation != null
        && quotation.kind() != Quotation.Kind.INDIRECT
        && quotation.span().contains(words);
  }
}

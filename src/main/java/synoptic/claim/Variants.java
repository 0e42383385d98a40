package synoptic.claim;

import java.util.List;
import java.util.stream.Stream;
import synoptic.quotation.Quotation;
import synoptic.text.EditDistance;
import synoptic.text.Span;
import synoptic.text.Words;

/** Labels the word differences of a reading from the base reading. */
final class Variants {
  /** Words from which what one reading lacks is a clause. */
  private static final int CLAUSE = 5;

  /**
   * Share of words in common from which what is missing can be told from what is said otherwise.
   */
  private static final double CLOSE = 0.7;

  private Variants() {}

  /**
   * In the order of the reading; of one that retells the base reading in words of its own, what a
   * guard found changed and one variant for the whole of it.
   */
  static List<Variant> between(Unit base, Unit reading) {
    List<Guard.Conflict> conflicts = Guard.conflicts(Part.of(base), Part.of(reading));
    List<Alignment.Change> changes =
        Alignment.of(base.article().text(), base.span(), reading.article().text(), reading.span())
            .stream()
            .flatMap(change -> atMarks(base, reading, change).stream())
            .toList();
    boolean isClose = kept(base, reading, changes) >= CLOSE;
    List<Variant> variants =
        changes.stream()
            .map(
                change ->
                    new Variant(
                        kind(base, reading, change, conflicts, isClose), change.a(), change.b()))
            .toList();
    if (!isRetold(base, reading, changes)) {
      return variants;
    }
    return Stream.concat(
            variants.stream().filter(v -> v.kind().isGuarded()),
            Stream.of(new Variant(Variant.Kind.RETOLD, base.span(), reading.span())))
        .toList();
  }

  /**
   * The parts of a change that stand within quotation marks and outside of them: only there do they
   * replace what is quoted.
   */
  private static List<Alignment.Change> atMarks(Unit base, Unit reading, Alignment.Change change) {
    List<Span> inside = change.wordsB().stream().filter(w -> isQuoted(reading, w)).toList();
    List<Span> outside = change.wordsB().stream().filter(w -> !isQuoted(reading, w)).toList();
    boolean isOneCut =
        !inside.isEmpty() && !outside.isEmpty() && !cover(inside).overlaps(cover(outside));
    if (!isOneCut || !isQuoted(base, change.a())) {
      return List.of(change);
    }
    boolean outsideFirst = outside.getFirst().start() < inside.getFirst().start();
    int place = outsideFirst ? change.a().start() : change.a().end();
    var added = new Alignment.Change(new Span(place, place), cover(outside), List.of(), outside);
    var replaced = new Alignment.Change(change.a(), cover(inside), change.wordsA(), inside);
    return outsideFirst ? List.of(added, replaced) : List.of(replaced, added);
  }

  private static Span cover(List<Span> words) {
    return words.getFirst().cover(words.getLast());
  }

  /**
   * Whether fewer than half of the shorter one's words stand in both in order, and not both are
   * within quotation marks.
   */
  private static boolean isRetold(Unit base, Unit reading, List<Alignment.Change> changes) {
    if (isQuoted(base, base.span()) && isQuoted(reading, reading.span())) {
      return false;
    }
    return kept(base, reading, changes) < 0.5;
  }

  /** The share of the shorter one's words that stand in both in order. */
  private static double kept(Unit base, Unit reading, List<Alignment.Change> changes) {
    int changedA = changes.stream().mapToInt(c -> c.wordsA().size()).sum();
    int changedB = changes.stream().mapToInt(c -> c.wordsB().size()).sum();
    int wordsA = Words.in(base.article().text(), base.span()).size();
    int wordsB = Words.in(reading.article().text(), reading.span()).size();
    int kept = wordsA <= wordsB ? wordsA - changedA : wordsB - changedB;
    return (double) kept / Math.max(1, Math.min(wordsA, wordsB));
  }

  private static Variant.Kind kind(
      Unit base,
      Unit reading,
      Alignment.Change change,
      List<Guard.Conflict> conflicts,
      boolean isClose) {
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
    if (isClose
        && (change.wordsA().isEmpty() || change.wordsB().isEmpty())
        && change.wordsA().size() + change.wordsB().size() >= CLAUSE) {
      return Variant.Kind.OMISSION;
    }
    return isQuoted(base, change.a()) && isQuoted(reading, change.b())
        ? Variant.Kind.QUOTED_WORDS
        : Variant.Kind.WORDING;
  }

  private static boolean touches(Span conflict, Span change) {
    return conflict.overlaps(change)
        || (change.isEmpty()
            && conflict.start() <= change.start()
            && change.start() <= conflict.end());
  }

  private static boolean isEditorial(Unit unit, Span words) {
    return words.isEmpty()
        || Editorial.in(unit.article().text(), unit.span()).stream()
            .anyMatch(mark -> mark.contains(words));
  }

  /** Whether words differ as spellings do: but for marks, joints and a letter in five. */
  private static boolean isSpelling(String a, String b) {
    String x = ClaimIds.words(a).replace(" ", "");
    String y = ClaimIds.words(b).replace(" ", "");
    return !x.isEmpty()
        && !y.isEmpty()
        && EditDistance.between(x, y) <= Math.max(x.length(), y.length()) / 5;
  }

  private static boolean isQuoted(Unit unit, Span words) {
    Quotation quotation = unit.quotation();
    return !words.isEmpty()
        && quotation != null
        && quotation.kind() != Quotation.Kind.INDIRECT
        && quotation.span().contains(words);
  }
}

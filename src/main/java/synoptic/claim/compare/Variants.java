package synoptic.claim.compare;

import java.util.List;
import java.util.stream.Stream;
import synoptic.claim.Difference;
import synoptic.claim.Variant;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Editorial;
import synoptic.claim.collate.quoted.Printed;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.text.EditDistance;
import synoptic.text.Fold;
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

  /** Share of the words of a clause that a sentence has that tells it. */
  private static final double TOLD = 0.5;

  private Variants() {}

  /**
   * In the order of the reading; of one that retells the base reading in words of its own, what a
   * guard found changed and one variant for the whole of it.
   */
  static List<Variant> of(Collation pair) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    List<Change> changes =
        pair.changes().stream().flatMap(change -> atMarks(base, reading, change).stream()).toList();
    boolean isClose = kept(base, reading, changes) >= CLOSE;
    List<Variant> variants =
        changes.stream()
            .map(
                change -> new Variant(kind(pair, change, isClose), change.base(), change.reading()))
            .toList();
    if (!isRetold(base, reading, changes)) {
      return variants;
    }
    return Stream.concat(
            variants.stream().filter(v -> v.kind().isGuarded()),
            Stream.of(new Variant(Difference.RETOLD, base.span(), reading.span())))
        .toList();
  }

  /**
   * The parts of a change that stand within quotation marks and outside of them: only there do they
   * replace what is quoted.
   */
  private static List<Change> atMarks(Unit base, Unit reading, Change change) {
    List<Span> inside = change.readingWords().stream().filter(w -> isQuoted(reading, w)).toList();
    List<Span> outside = change.readingWords().stream().filter(w -> !isQuoted(reading, w)).toList();
    boolean isOneCut =
        !inside.isEmpty() && !outside.isEmpty() && !cover(inside).overlaps(cover(outside));
    if (!isOneCut || !isQuoted(base, change.base())) {
      return List.of(change);
    }
    boolean outsideFirst = outside.getFirst().start() < inside.getFirst().start();
    int place = outsideFirst ? change.base().start() : change.base().end();
    var added = new Change(new Span(place, place), cover(outside), List.of(), outside);
    var replaced = new Change(change.base(), cover(inside), change.baseWords(), inside);
    return outsideFirst ? List.of(added, replaced) : List.of(replaced, added);
  }

  private static Span cover(List<Span> words) {
    return words.getFirst().cover(words.getLast());
  }

  /**
   * Whether fewer than half of the shorter one's words stand in both in order, and not both are
   * within quotation marks.
   */
  private static boolean isRetold(Unit base, Unit reading, List<Change> changes) {
    if (isQuoted(base, base.span()) && isQuoted(reading, reading.span())) {
      return false;
    }
    return kept(base, reading, changes) < 0.5;
  }

  /** The share of the shorter one's words that stand in both in order. */
  private static double kept(Unit base, Unit reading, List<Change> changes) {
    int changedA = changes.stream().mapToInt(c -> c.baseWords().size()).sum();
    int changedB = changes.stream().mapToInt(c -> c.readingWords().size()).sum();
    int wordsA = base.words().size();
    int wordsB = reading.words().size();
    int kept = wordsA <= wordsB ? wordsA - changedA : wordsB - changedB;
    return (double) kept / Math.max(1, Math.min(wordsA, wordsB));
  }

  private static Difference kind(Collation pair, Change change, boolean isClose) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    for (Conflict conflict : pair.conflicts()) {
      if (conflict.sure()
          && (touches(conflict.base(), change.base())
              || touches(conflict.reading(), change.reading()))) {
        return conflict.kind();
      }
    }
    if (isEditorial(base, change.base()) || isEditorial(reading, change.reading())) {
      return Difference.EDITORIAL;
    }
    if (isSpelling(base.text(change.base()), reading.text(change.reading()))) {
      return Difference.ORTHOGRAPHY;
    }
    if (isRequoted(pair, change)) {
      return Difference.QUOTED_WORDS;
    }
    return isClose
            && (change.readingWords().isEmpty() && isOmitted(base, change.base(), reading)
                || change.baseWords().isEmpty() && isOmitted(reading, change.reading(), base))
        ? Difference.OMISSION
        : Difference.WORDING;
  }

  /**
   * Whether words are a clause after the first words of a passage, and the other article does not
   * say the like anywhere. What stands before a passage may be a caption or a link.
   */
  private static boolean isOmitted(Unit unit, Span words, Unit other) {
    return Words.in(unit.article().text(), words).size() >= CLAUSE
        && !unit.words().isEmpty()
        && words.start() > unit.words().getFirst().start()
        && !Printed.tells(other.article(), unit.text(words), TOLD);
  }

  private static boolean isRequoted(Collation pair, Change change) {
    return pair.others().stream()
        .filter(c -> c.kind() == Difference.QUOTED_WORDS)
        .anyMatch(c -> c.base().overlaps(change.base()) || c.reading().overlaps(change.reading()));
  }

  private static boolean touches(Span conflict, Span change) {
    return conflict.overlaps(change)
        || (change.isEmpty()
            && conflict.start() <= change.start()
            && change.start() <= conflict.end());
  }

  private static boolean isEditorial(Unit unit, Span words) {
    return !words.isEmpty()
        && Editorial.in(unit.article().text(), unit.span()).stream()
            .anyMatch(mark -> mark.contains(words));
  }

  /** Whether words differ as spellings do: but for marks, joints and a letter in five. */
  private static boolean isSpelling(String a, String b) {
    String x = Fold.words(a).replace(" ", "");
    String y = Fold.words(b).replace(" ", "");
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

package synoptic.claim.collate.german;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** A "nicht" that one has and the other has not, or a "kein" where the other has "ein". */
final class GermanNegation implements ChangeKind {
  private static final WordLists LISTS = Language.GERMAN.lists("differences");
  private static final Set<String> NEGATORS = LISTS.words("negators");
  private static final Set<String> NONE = LISTS.words("none");
  private static final Set<String> OTHERS = LISTS.words("other negators");
  private static final Set<String> ONE = LISTS.words("one");
  private static final Set<String> LIMITS = LISTS.words("limits");

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    boolean denies = denies(base, change.baseWords(), reading, change.readingWords());
    if (!denies && !denies(reading, change.readingWords(), base, change.baseWords())) {
      return null;
    }
    Unit unit = denies ? base : reading;
    Span next = after(unit, denies ? change.base() : change.reading());
    boolean isLimited = next != null && LIMITS.contains(lower(unit, next));
    return new Conflict(
        Difference.NEGATION,
        withNeighbour(base, change.base()),
        withNeighbour(reading, change.reading()),
        !isLimited);
  }

  /** Words that deny in a passage. */
  static long count(Unit unit) {
    return unit.words().stream()
        .map(w -> lower(unit, w))
        .filter(w -> NEGATORS.contains(w) || NONE.contains(w) || OTHERS.contains(w))
        .count();
  }

  /** With the word after it; at the end of a passage with the one before it. */
  static Span withNeighbour(Unit unit, Span words) {
    Span after = after(unit, words);
    Span last =
        unit.words().stream().filter(w -> w.end() <= words.start()).reduce(words, (a, b) -> b);
    return words.cover(after == null ? last : after).trim(unit.article().text());
  }

  private static boolean denies(Unit unit, List<Span> words, Unit other, List<Span> others) {
    if (words.size() != 1) {
      return false;
    }
    String word = lower(unit, words.getFirst());
    boolean isNone =
        others.size() == 1 && NONE.contains(word) && ONE.contains(lower(other, others.getFirst()));
    return isNone || others.isEmpty() && (NEGATORS.contains(word) || NONE.contains(word));
  }

  private static @Nullable Span after(Unit unit, Span words) {
    return unit.words().stream().filter(w -> w.start() >= words.end()).findFirst().orElse(null);
  }

  private static String lower(Unit unit, Span word) {
    return unit.text(word).toLowerCase(Locale.ROOT);
  }
}

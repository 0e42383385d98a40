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

/** What one German passage states, and another holds possible or passes on: "soll", "offenbar". */
final class GermanModality implements ChangeKind {
  private static final WordLists LISTS = Language.GERMAN.lists("modality");
  private static final Set<String> POSSIBLE = LISTS.words("possibility");
  private static final Set<String> CERTAIN = LISTS.words("certainty");
  private static final Set<String> HEDGES = LISTS.words("hedges");
  private static final Set<String> HEARSAY = LISTS.words("hearsay");
  private static final Set<String> ENDS = LISTS.words("ends of hearsay");
  private static final Set<String> STATED = LISTS.words("stated");

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    List<Span> base = change.baseWords();
    List<Span> reading = change.readingWords();
    if (isLess(pair, change)) {
      return new Conflict(Difference.MODALITY, change.base(), change.reading());
    }
    return isHedged(pair.base(), base, reading) || isHedged(pair.reading(), reading, base)
        ? new Conflict(
            Difference.MODALITY,
            GermanNegation.withNeighbour(pair.base(), change.base()),
            GermanNegation.withNeighbour(pair.reading(), change.reading()))
        : null;
  }

  /** Whether a hedge stands where the other has nothing. */
  private static boolean isHedged(Unit unit, List<Span> words, List<Span> other) {
    return other.isEmpty() && areAll(HEDGES, unit, words);
  }

  /** Whether a verb leaves open what the other's states: "könnte" and "wird", "soll" and "hat". */
  private static boolean isLess(Collation pair, Change change) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    List<Span> first = change.baseWords();
    List<Span> second = change.readingWords();
    return areAll(POSSIBLE, base, first) && areAll(CERTAIN, reading, second)
        || areAll(CERTAIN, base, first) && areAll(POSSIBLE, reading, second)
        || isHearsay(base, first) && areAll(STATED, reading, second)
        || areAll(STATED, base, first) && isHearsay(reading, second);
  }

  private static boolean isHearsay(Unit unit, List<Span> words) {
    return areAll(HEARSAY, unit, words)
        && ENDS.contains(lower(unit, unit.words().getLast()))
        && unit.words().getLast().start() > words.getLast().end();
  }

  private static boolean areAll(Set<String> list, Unit unit, List<Span> words) {
    return words.size() == 1 && list.contains(lower(unit, words.getFirst()));
  }

  private static String lower(Unit unit, Span word) {
    return unit.text(word).toLowerCase(Locale.ROOT);
  }
}

package synoptic.claim.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.german.GermanTime;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Fold;
import synoptic.text.Span;

/**
 * Passages that are not in English are joined only where they print the same marked words or all
 * but the same words: how rare a word is, and most of what makes two passages differ, is known of
 * English alone.
 */
public final class LanguageRule implements JoiningRule {
  /**
   * The share of the shorter passage's words that the other has too. Of five pairs of an invented
   * German story that English rules joined, the two above it said one thing, and one of three below
   * it.
   */
  private static final double SHARE = 0.75;

  private static final Set<String> GERMAN =
      Language.GERMAN.tellingWords().stream().map(Fold::of).collect(Collectors.toUnmodifiableSet());

  /** Words by which nothing else is told. */
  private static final Set<String> LIGHT =
      Language.GERMAN.lists("differences").words("light").stream()
          .map(Fold::of)
          .collect(Collectors.toUnmodifiableSet());

  /** What tells only that somebody told what stands before it. */
  private static final Pattern TELLS = Language.GERMAN.lists("claim-patterns").anyOf("only tells");

  @Override
  public double apply(Collation pair, double score) {
    Language base = pair.base().language();
    Language reading = pair.reading().language();
    boolean english = base.equals(Language.ENGLISH) && reading.equals(Language.ENGLISH);
    return english || pair.hasMarkedRun() || isSame(pair, base, reading) ? score : 0;
  }

  @Override
  public String reason() {
    return "language";
  }

  /**
   * Whether most words are in both, with them all that tells but what is shown as a difference or
   * is one moment in other words, and no word of meaning stands in place of another; without lists,
   * whether all words are.
   */
  private static boolean isSame(Collation pair, Language base, Language reading) {
    Set<String> first = words(pair.base());
    Set<String> second = words(pair.reading());
    Set<String> common = new HashSet<>(first);
    common.retainAll(second);
    if (!base.equals(Language.GERMAN) || !reading.equals(Language.GERMAN)) {
      return first.equals(second);
    }
    if (TELLS.matcher(pair.base().text()).lookingAt()
        || TELLS.matcher(pair.reading().text()).lookingAt()) {
      return false;
    }
    List<Conflict> shown = pair.conflicts();
    List<GermanTime.Moment> moments = GermanTime.same(pair);
    List<Span> ofBase = known(shown, Conflict::base, moments, GermanTime.Moment::base);
    List<Span> ofReading = known(shown, Conflict::reading, moments, GermanTime.Moment::reading);
    return shown.stream().allMatch(Conflict::sure)
        && common.size() >= SHARE * Math.min(first.size(), second.size())
        && tellsNoMore(pair.base(), ofBase, second)
        && tellsNoMore(pair.reading(), ofReading, first)
        && (lacking(pair.base(), ofBase, pair.reading()).isEmpty()
            || lacking(pair.reading(), ofReading, pair.base()).isEmpty());
  }

  /** Where a passage has what is shown as a difference, or one moment in other words. */
  private static List<Span> known(
      List<Conflict> shown,
      Function<Conflict, Span> ofConflict,
      List<GermanTime.Moment> moments,
      Function<GermanTime.Moment, Span> ofMoment) {
    return Stream.concat(shown.stream().map(ofConflict), moments.stream().map(ofMoment)).toList();
  }

  /** The words of meaning that stand in one passage and not in the other, but for what is known. */
  private static List<String> lacking(Unit unit, List<Span> known, Unit other) {
    Set<String> others = new HashSet<>(Stems.of(other.text(), other.language()));
    return unit.words().stream()
        .filter(w -> known.stream().noneMatch(s -> s.contains(w)))
        .map(unit::text)
        .filter(w -> !LIGHT.contains(Fold.of(w)))
        .flatMap(w -> Stems.of(w, unit.language()).stream())
        .filter(stem -> !others.contains(stem))
        .toList();
  }

  /** Whether each telling word stands in the other passage too, or within what is known. */
  private static boolean tellsNoMore(Unit unit, List<Span> known, Set<String> other) {
    return unit.words().stream()
        .filter(w -> isTelling(Fold.of(unit.text(w))) && !other.contains(Fold.of(unit.text(w))))
        .allMatch(w -> known.stream().anyMatch(s -> s.contains(w)));
  }

  private static Set<String> words(Unit unit) {
    return unit.words().stream().map(w -> Fold.of(unit.text(w))).collect(Collectors.toSet());
  }

  private static boolean isTelling(String word) {
    return GERMAN.contains(word) || word.chars().anyMatch(Character::isDigit);
  }
}

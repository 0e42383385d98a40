package synoptic.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.claim.collate.Collation;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Fold;

/**
 * Passages that are not in English are joined only where they print the same marked words or all
 * but the same words: how rare a word is, and what makes two passages differ, is known of English
 * alone.
 */
final class LanguageRule implements JoiningRule {
  /**
   * The share of the shorter passage's words that the other has too. Of five pairs of an invented
   * German story that English rules joined, the two above it said one thing, and one of three below
   * it.
   */
  private static final double SHARE = 0.75;

  private static final Set<String> GERMAN =
      Language.GERMAN.tellingWords().stream().map(Fold::of).collect(Collectors.toUnmodifiableSet());

  /** By identity: to hash an article would be to hash all of it. */
  private final Map<Article, Language> languages =
      Collections.synchronizedMap(new IdentityHashMap<>());

  @Override
  public double apply(Collation pair, double score) {
    Language base = language(pair.base());
    Language reading = language(pair.reading());
    boolean english = base.equals(Language.ENGLISH) && reading.equals(Language.ENGLISH);
    return english || pair.hasMarkedRun() || isSame(pair, base.equals(Language.GERMAN)) ? score : 0;
  }

  @Override
  public String reason() {
    return "language";
  }

  private Language language(Unit unit) {
    return languages.computeIfAbsent(unit.article(), Article::language);
  }

  /** Whether most words are in both, and with them all that tells; without lists, all words. */
  private static boolean isSame(Collation pair, boolean german) {
    Set<String> base = words(pair.base());
    Set<String> reading = words(pair.reading());
    Set<String> common = new HashSet<>(base);
    common.retainAll(reading);
    return german
        ? common.size() >= SHARE * Math.min(base.size(), reading.size())
            && telling(base).equals(telling(reading))
        : base.equals(reading);
  }

  private static Set<String> words(Unit unit) {
    return unit.words().stream().map(w -> Fold.of(unit.text(w))).collect(Collectors.toSet());
  }

  private static Set<String> telling(Set<String> words) {
    return words.stream()
        .filter(w -> GERMAN.contains(w) || w.chars().anyMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }
}

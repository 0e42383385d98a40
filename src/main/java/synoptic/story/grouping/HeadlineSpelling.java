package synoptic.story.grouping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.text.EditDistance;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Which headlines have a slip of the pen: a word that no article of the story has in its prose, and
 * one letter away from it a word that several have.
 */
public final class HeadlineSpelling {
  /** Letters of a word that has few others one letter away. */
  private static final int LEAST = 6;

  /** Letters at its end that grammar changes. */
  private static final int ENDING = 2;

  /** Articles that show how a word is spelt. */
  private static final int SEVERAL = 2;

  /** How many articles have a word. */
  private final Map<String, Integer> articles = new HashMap<>();

  public HeadlineSpelling(List<Article> story) {
    for (Article article : story) {
      Set<String> words = new HashSet<>();
      article.passages().stream()
          .filter(p -> p.role().isProse())
          .map(Passage::span)
          .forEach(span -> words.addAll(words(article.text(), span)));
      words.forEach(w -> articles.merge(w, 1, Integer::sum));
    }
  }

  public boolean isMisspelt(String headline) {
    return words(headline, new Span(0, headline.length())).stream()
        .filter(w -> !articles.containsKey(w))
        .anyMatch(
            w ->
                articles.entrySet().stream()
                    .anyMatch(e -> e.getValue() >= SEVERAL && isSlip(w, e.getKey())));
  }

  /** Whether one letter differs, and not the end, which is grammar. */
  private static boolean isSlip(String word, String known) {
    return Math.abs(word.length() - known.length()) < 2
        && word.charAt(0) == known.charAt(0)
        && word.regionMatches(word.length() - ENDING, known, known.length() - ENDING, ENDING)
        && EditDistance.between(word, known) == 1;
  }

  private static Set<String> words(String text, Span part) {
    Set<String> words = new HashSet<>();
    for (Span span : Words.in(text, part)) {
      String word = span.of(text).toLowerCase(Locale.ROOT);
      if (word.length() >= LEAST) {
        words.add(word);
      }
    }
    return words;
  }
}

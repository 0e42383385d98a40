package synoptic.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/**
 * Tells the language of a text that states none by its commonest short words; and where most of its
 * letters are of another script, that it is none of those known. What shows nothing is English.
 */
final class LanguageDetector {
  /** Words that are looked at: the first so many tell as much as all. */
  private static final int SAMPLE = 600;

  /**
   * The least share of a text's words that stand in one list. By this and the next all of 2,383
   * English articles were told, and 848 of 850 German ones; the two others are tables of results.
   */
  private static final double LEAST_SHARE = .1;

  /** How many times as many as of English they have to be. */
  private static final double CLEARLY = 1.5;

  /** The languages of each listed word, in the order of their tags. */
  private static final Map<String, List<String>> TAGS = tags();

  private LanguageDetector() {}

  static Locale detect(String text) {
    List<Span> words = Words.in(text, new Span(0, text.length()));
    List<Span> sample = words.subList(0, Math.min(SAMPLE, words.size()));
    Map<String, Integer> counts = new HashMap<>();
    int foreign = 0;
    for (Span span : sample) {
      String word = span.of(text).toLowerCase(Locale.ROOT);
      foreign += isForeign(word) ? 1 : 0;
      for (String tag : TAGS.getOrDefault(word, List.of())) {
        counts.merge(tag, 1, Integer::sum);
      }
    }
    if (foreign * 2 > sample.size()) {
      return Locale.ROOT;
    }
    String best = Locale.ENGLISH.getLanguage();
    double least = Math.max(LEAST_SHARE * sample.size(), CLEARLY * counts.getOrDefault(best, 0));
    for (String tag : new TreeSet<>(counts.keySet())) {
      if (counts.getOrDefault(tag, 0) > least) {
        best = tag;
        least = counts.getOrDefault(tag, 0);
      }
    }
    return Locale.forLanguageTag(best);
  }

  private static boolean isForeign(String word) {
    return word.chars()
        .anyMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
  }

  private static Map<String, List<String>> tags() {
    WordLists lists = WordLists.read(LanguageDetector.class, "frequent.txt");
    Map<String, List<String>> tags = new HashMap<>();
    for (String tag : new TreeSet<>(lists.sections().keySet())) {
      lists.words(tag).forEach(w -> tags.computeIfAbsent(w, t -> new ArrayList<>()).add(tag));
    }
    return tags;
  }
}

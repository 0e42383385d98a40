package synoptic.language;

import static java.util.stream.Collectors.toMap;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import synoptic.text.Span;
import synoptic.text.WordLists;
import synoptic.text.Words;

/**
 * Tells the language of a text that states none by its commonest short words; where most of its
 * words are in another script than the Latin, by that first. What shows nothing is English.
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

  /** Japanese has a syllable of its own script to so many signs of the Chinese at least. */
  private static final int SOME_KANA = 10;

  /** The last letter of ASCII: all before it are Latin. */
  private static final int LAST_BASIC = 'z';

  /** The languages of each script. */
  private static final Map<String, List<String>> SCRIPTS = scripts();

  /** The languages of each listed word, in the order of their tags. */
  private static final Map<String, List<String>> TAGS = tags();

  private LanguageDetector() {}

  static Locale detect(String text) {
    List<Span> sample = Words.in(text, new Span(0, text.length()), SAMPLE);
    Map<String, Integer> counts = new HashMap<>();
    Map<UnicodeScript, Integer> scripts = new HashMap<>();
    for (Span span : sample) {
      String word = span.of(text).toLowerCase(Locale.ROOT);
      scripts.merge(script(word), 1, Integer::sum);
      for (String tag : TAGS.getOrDefault(word, List.of())) {
        counts.merge(tag, 1, Integer::sum);
      }
    }
    if (scripts.getOrDefault(UnicodeScript.LATIN, 0) * 2 < sample.size()) {
      return ofScript(scripts, counts);
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

  /** Of a word the first that is not Latin: names of firms have both. */
  private static UnicodeScript script(String word) {
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int letter = word.codePointAt(i);
      if (letter > LAST_BASIC && Character.isLetter(letter)) {
        UnicodeScript script = UnicodeScript.of(letter);
        if (script != UnicodeScript.LATIN && script != UnicodeScript.COMMON) {
          return script;
        }
      }
    }
    return UnicodeScript.LATIN;
  }

  /** Of the languages of a text's script the one whose words it has most of. */
  private static Locale ofScript(Map<UnicodeScript, Integer> scripts, Map<String, Integer> counts) {
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    UnicodeScript most =
        kana * SOME_KANA > scripts.getOrDefault(UnicodeScript.HAN, 0) && kana > 0
            ? UnicodeScript.HIRAGANA
            : scripts.keySet().stream()
                .filter(s -> s != UnicodeScript.LATIN)
                .max(
                    Comparator.comparingInt((UnicodeScript s) -> scripts.getOrDefault(s, 0))
                        .thenComparing(s -> s))
                .orElse(UnicodeScript.LATIN);
    List<String> tags = SCRIPTS.getOrDefault(most.name(), List.of(""));
    return Locale.forLanguageTag(
        tags.stream()
            .max(
                Comparator.comparingInt((String tag) -> counts.getOrDefault(tag, 0))
                    .thenComparingInt(tag -> -tags.indexOf(tag)))
            .orElseThrow());
  }

  private static Map<String, List<String>> scripts() {
    return WordLists.read(LanguageDetector.class, "scripts.txt").lines("scripts").stream()
        .map(line -> List.of(line.split(" ")))
        .collect(toMap(List::getFirst, line -> line.subList(1, line.size())));
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

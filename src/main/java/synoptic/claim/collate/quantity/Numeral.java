package synoptic.claim.collate.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.language.Language;
import synoptic.text.WordLists;

/** English numbers in words: "two hundred and fifty", "half a million", "two and a half". */
final class Numeral {
  private static final WordLists LISTS = Language.ENGLISH.lists("numerals");

  private static final Map<String, Double> SMALL =
      all(values("article"), values("one"), values("units"), values("teens"), values("tens"));

  private static final Map<String, Double> SCALES =
      all(values("dozen"), values("hundred"), values("large"), values("short"));

  private static final String A = words("article");
  private static final String ONE = words("one");
  private static final String AND = LISTS.either("and");
  private static final String HALF = LISTS.either("half");
  private static final String HALF_A = LISTS.either("half a");
  private static final String AND_A_HALF = LISTS.either("and a half");
  private static final String DOZEN = words("dozen");
  private static final String UNIT = "(?:" + words("units") + ")";
  private static final String TENS =
      "(?:(?:%s)(?:[- ](?:%s|%s))?|%s|%3$s)".formatted(words("tens"), ONE, UNIT, words("teens"));
  private static final String HUNDREDS =
      "(?:(?:%s|%s|%s)[- ]%s(?:(?: %s)?[- ](?:%2$s|%3$s)\\b)?)"
          .formatted(A, ONE, TENS, words("hundred"), AND);
  private static final String BELOW_THOUSAND = "(?:" + HUNDREDS + "|" + TENS + ")";
  private static final String LARGE = "(?:" + words("large") + ")";

  /**
   * The form of such a number, for any case of letters. "One" alone is none: it is mostly a
   * pronoun; "a" is one before a scale.
   */
  static final String FORM =
      "(?:"
          + String.join(
              "|",
              "%s (?:%s|%s)".formatted(HALF_A, DOZEN, LARGE),
              "(?:%s|%s) %s(?: %s)?".formatted(ONE, TENS, AND_A_HALF, LARGE),
              "(?:%s|%s|%s)[- ]%s(?:,? %3$s[- ]%4$s)*(?:(?: %s)? %3$s\\b)?"
                  .formatted(A, ONE, BELOW_THOUSAND, LARGE, AND),
              HUNDREDS,
              "(?:%s )?%s".formatted(TENS, DOZEN),
              TENS)
          + ")";

  private static final Pattern HALVES = Pattern.compile(HALF_A + "|" + AND_A_HALF);

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Numeral() {}

  /** Lines of a word and its value. */
  private static Map<String, Double> values(String section) {
    return LISTS.lines(section).stream()
        .map(line -> line.split(" "))
        .collect(Collectors.toMap(line -> line[0], line -> Double.valueOf(line[1])));
  }

  @SafeVarargs
  private static Map<String, Double> all(Map<String, Double>... values) {
    Map<String, Double> all = new HashMap<>();
    Stream.of(values).forEach(all::putAll);
    return Map.copyOf(all);
  }

  /** The words of such lines, as alternatives. */
  private static String words(String section) {
    return LISTS.lines(section).stream()
        .map(line -> line.substring(0, line.indexOf(' ')))
        .collect(Collectors.joining("|"));
  }

  /** Words that scale a number in digits, as alternatives. */
  static String scales() {
    return LISTS.either("scale of digits");
  }

  /** The words with which a text of {@link #FORM} begins. */
  static Stream<String> openers() {
    return Stream.concat(SMALL.keySet().stream(), Stream.of(HALF, DOZEN));
  }

  /** The factor of a scale word; 1 for any other. */
  static double scale(String word) {
    return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), 1.0);
  }

  /**
   * The value of a text of {@link #FORM}: words below a scale add up, the scale multiplies them,
   * and the scales add up.
   */
  static double value(String text) {
    double total = 0;
    double below = 0;
    Matcher words = WORD.matcher(HALVES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(HALF));
    while (words.find()) {
      String word = words.group();
      double scale = scale(word);
      if (scale == 1) {
        below += word.equals(HALF) ? 0.5 : SMALL.getOrDefault(word, 0.0);
      } else if (scale <= 100) {
        below = (below == 0 ? 1 : below) * scale;
      } else {
        total += below * scale;
        below = 0;
      }
    }
    return total + below;
  }
}

package synoptic.claim.collate.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** English numbers in words: "two hundred and fifty", "half a million", "two and a half". */
final class Numeral {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Double> SCALES =
      Map.of(
          "dozen",
          12.0,
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "mln",
          1e6,
          "billion",
          1e9,
          "bn",
          1e9,
          "trillion",
          1e12,
          "tln",
          1e12);

  private static final String UNIT = "(?:two|three|four|five|six|seven|eight|nine)";
  private static final String TENS =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|"
          + UNIT
          + "))?"
          + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
          + UNIT
          + ")";
  private static final String HUNDREDS =
      "(?:(?:a|one|" + TENS + ")[- ]hundred(?:(?: and)?[- ](?:one|" + TENS + ")\\b)?)";
  private static final String BELOW_THOUSAND = "(?:" + HUNDREDS + "|" + TENS + ")";
  private static final String LARGE = "(?:thousand|million|billion|trillion)";

  /**
   * The form of such a number, for any case of letters. "One" alone is none: it is mostly a
   * pronoun; "a" is one before a scale.
   */
  static final String FORM =
      "(?:half a (?:dozen|"
          + LARGE
          + ")"
          + "|(?:one|"
          + TENS
          + ") and a half(?: "
          + LARGE
          + ")?"
          + "|(?:a|one|"
          + BELOW_THOUSAND
          + ")[- ]"
          + LARGE
          + "(?:,? "
          + BELOW_THOUSAND
          + "[- ]"
          + LARGE
          + ")*"
          + "(?:(?: and)? "
          + BELOW_THOUSAND
          + "\\b)?"
          + "|"
          + HUNDREDS
          + "|(?:"
          + TENS
          + " )?dozen"
          + "|"
          + TENS
          + ")";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Numeral() {}

  /** The words with which a text of {@link #FORM} begins. */
  static Stream<String> openers() {
    return Stream.concat(SMALL.keySet().stream(), Stream.of("half", "dozen"));
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
    Matcher words =
        WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("half a|and a half", "half"));
    while (words.find()) {
      String word = words.group();
      double scale = scale(word);
      if (scale == 1) {
        below += word.equals("half") ? 0.5 : SMALL.getOrDefault(word, 0);
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

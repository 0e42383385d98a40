package synoptic.digest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.language.Language;
import synoptic.text.WordLists;

/**
 * How a language writes dates.
 *
 * @param date a day of a month, an ISO date or a weekday
 * @param months the first letters of each, in order
 * @param before what may stand before a weekday; after another word with a capital it is a name
 * @param next right before a weekday: that it lies ahead
 * @param ahead in the words of the clause before a weekday: that it lies ahead
 * @param open that it may lie ahead, or not
 * @param past that it lies before; null where nothing need say so
 */
record DateWords(
    Pattern date,
    List<String> months,
    List<String> weekdays,
    Set<String> before,
    Set<String> next,
    Pattern ahead,
    Pattern open,
    @Nullable Pattern past) {
  /** Letters that tell months apart. */
  private static final int LETTERS = 3;

  private static final Map<Language, DateWords> KNOWN =
      Map.of(
          Language.ENGLISH,
          read(Language.ENGLISH, "", false),
          Language.GERMAN,
          read(Language.GERMAN, "[.]", true));

  /** Those of a language; null where they are not known. */
  static @Nullable DateWords of(Language language) {
    return KNOWN.get(language);
  }

  /** The first letters of a month's name. */
  static String letters(String month) {
    return month.substring(0, LETTERS).toLowerCase(Locale.ROOT);
  }

  /**
   * @param point after the day of a month, before the month's name
   * @param isTold whether a weekday lies before only where a verb says so
   */
  private static DateWords read(Language language, String point, boolean isTold) {
    WordLists lists = WordLists.read(DateWords.class, language.code() + "/patterns.txt");
    List<String> weekdays = entries(lists, "weekday");
    String month = "(?:" + String.join("|", entries(lists, "calendar")) + ")";
    return new DateWords(
        Pattern.compile(
            "\\b(?:(?<month>"
                + month
                + ") (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?"
                + "|(?<day2>\\d{1,2})"
                + point
                + " (?<month2>"
                + month
                + ")(?: (?<year2>\\d{4}))?"
                + "|(?<iso>\\d{4}-\\d{2}-\\d{2})"
                + "|(?<weekday>"
                + String.join("|", weekdays)
                + "))\\b"),
        entries(lists, "calendar").stream().map(DateWords::letters).distinct().toList(),
        weekdays,
        lists.words("preceding"),
        lists.words("imminent"),
        anyOf(lists, "future"),
        anyOf(lists, "unsure"),
        isTold ? anyOf(lists, "narrated") : null);
  }

  private static List<String> entries(WordLists lists, String section) {
    return lists.lines(section).stream().flatMap(l -> Stream.of(l.split(" "))).toList();
  }

  private static Pattern anyOf(WordLists lists, String section) {
    return Pattern.compile(
        entries(lists, section).stream()
            .map(p -> p.replace("_", " "))
            .collect(Collectors.joining("|", "(?iU)\\b(?:", ")\\b")));
  }
}

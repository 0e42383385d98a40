package synoptic.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.text.Search;
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
 * @param past that it lies before
 * @param opening with which a clause begins that has no verb of its own: the next one has it
 */
public record DateWords(
    Search date,
    List<String> months,
    List<String> weekdays,
    Set<String> before,
    Set<String> next,
    Pattern ahead,
    Pattern open,
    Pattern past,
    Pattern opening) {
  /** What a date is made of: a month and a day, a day and a month, or what tells a day alone. */
  enum Part {
    MONTH,
    DAY,
    YEAR,
    DAY_FIRST,
    MONTH_SECOND,
    YEAR_LAST,
    ISO,
    WEEKDAY;

    private String group() {
      return name().replace("_", "");
    }

    /** A group that matches this part. */
    String in(String pattern) {
      return "(?<" + group() + ">" + pattern + ")";
    }

    /** What a date has of it; null for nothing. */
    public @Nullable String of(Matcher date) {
      return date.group(group());
    }
  }

  /** Letters that tell months apart. */
  private static final int LETTERS = 3;

  private static final Map<Language, DateWords> KNOWN =
      Map.of(
          Language.ENGLISH,
          read(Language.ENGLISH, ""),
          Language.GERMAN,
          read(Language.GERMAN, "[.]"));

  /** Those of a language; null where they are not known. */
  public static @Nullable DateWords of(Language language) {
    return KNOWN.get(language);
  }

  /** The first letters of a month's name. */
  static String letters(String month) {
    return month.substring(0, LETTERS).toLowerCase(Locale.ROOT);
  }

  /**
   * @param point after the day of a month, before the month's name
   */
  private static DateWords read(Language language, String point) {
    WordLists lists = language.lists("dates");
    List<String> weekdays = entries(lists, "weekday");
    String month = "(?:" + String.join("|", entries(lists, "calendar")) + ")";
    return new DateWords(
        Search.ofWord(
            "(?:%s %s(?:, %s)?|%s%s %s(?: %s)?|%s|%s)\\b"
                .formatted(
                    Part.MONTH.in(month),
                    Part.DAY.in("\\d{1,2}"),
                    Part.YEAR.in("\\d{4}"),
                    Part.DAY_FIRST.in("\\d{1,2}"),
                    point,
                    Part.MONTH_SECOND.in(month),
                    Part.YEAR_LAST.in("\\d{4}"),
                    Part.ISO.in("\\d{4}-\\d{2}-\\d{2}"),
                    Part.WEEKDAY.in(String.join("|", weekdays)))),
        entries(lists, "calendar").stream().map(DateWords::letters).distinct().toList(),
        weekdays,
        lists.words("preceding"),
        lists.words("imminent"),
        anyOf(lists, "future"),
        anyOf(lists, "unsure"),
        anyOf(lists, "narrated"),
        Pattern.compile("^\\s*" + anyOf(lists, "opening").pattern()));
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

package synoptic.format.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/**
 * Dates as articles, pages and feeds write them, to ISO 8601. A date that can be read two ways
 * (03/04/2025) is none.
 */
public final class Dates {
  private static final WordLists LISTS = WordLists.read(Dates.class, "dates.txt");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<year>[12]\\d{3})(?<sep>[-/.]?)(?<month>[01]\\d)\\k<sep>(?<day>[0-3]\\d)(?!\\d)");

  /** Year, month and day with dots or strokes, as Korea, Japan, China and Hungary write them. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![\\d.])(?<year>[12]\\d{3})(?:\\.\\s?|/)(?<month>[01]?\\d)(?:\\.\\s?|/)(?<day>[0-3]?\\d)(?![\\d/])");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          """
          (?x) (?<!\\d) (?<day> [0-3]?\\d ) (?: %s )? [\\s-]{0,3} (?: (?: %s ) \\s )?
          (?<name> \\p{L}{3,12} ) \\.? ,? [\\s-]{0,3} (?: (?: %s ) \\s )?
          (?<year> [12]\\d{3} ) (?!\\d)
          """
              .formatted(
                  LISTS.either("after a day"),
                  LISTS.either("before a month"),
                  LISTS.either("before a year")));
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(?<name>\\p{L}{3,12})\\.?\\s{0,3}(?<day>[0-3]?\\d)(?:%s)?,?\\s{1,3}(?:%s\\s)?(?<year>[12]\\d{3})(?!\\d)"
              .formatted(LISTS.either("ordinal ending"), LISTS.either("before a day's year")));

  /** Year, month and day with the signs that Chinese, Japanese and Korean put after each. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<year>[12]\\d{3})\\s?[年년]\\s?(?<month>[01]?\\d)\\s?[月월]\\s?(?<day>[0-3]?\\d)\\s?[日일]");

  /** RFC 822's own form, with a time right behind it. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<!\\d)(?<day>[0-3]?\\d)[\\s-](?<name>\\p{L}{3,9})[\\s-](?<year>\\d{2})(?=\\s{1,3}\\d{1,2}:\\d{2})");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)(?<a>[0-3]?\\d)(?<sep>[./-])(?<b>[0-3]?\\d)\\k<sep>(?<year>[12]\\d{3})(?!\\d)");

  /** ISO 8601's basic form, and seconds or milliseconds since 1970. */
  private static final Pattern BASIC =
      Pattern.compile(
          "([12]\\d{3})([01]\\d)([0-3]\\d)T([0-2]\\d)([0-5]\\d)([0-5]\\d)?(Z|[+-]\\d{2}:?\\d{2})?");

  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private Dates() {}

  /**
   * The first date in some words, with its time and zone where they stand within reach; null if
   * there is none.
   */
  public static @Nullable String iso(@Nullable String written) {
    String words = written == null ? "" : written.strip();
    if (EPOCH.matcher(words).matches()) {
      return Instant.ofEpochSecond(Long.parseLong(words.substring(0, 10))).toString();
    }
    Matcher basic = BASIC.matcher(words);
    FoundDate found =
        find(
            basic.matches()
                ? basic.replaceFirst("$1-$2-$3T$4:$5")
                    + orEmpty(":", basic.group(6))
                    + orEmpty("", basic.group(7))
                : words);
    return found == null ? null : found.iso();
  }

  /** The day of a date in ISO 8601. */
  public static LocalDate dayOf(String iso) {
    return LocalDate.parse(iso.substring(0, 10));
  }

  private static String orEmpty(String before, @Nullable String part) {
    return part == null ? "" : before + part;
  }

  /** As {@link #iso}, with the place of the day and of its time. */
  public static @Nullable FoundDate find(String written) {
    String head = ascii(written.length() > 300 ? written.substring(0, 300) : written);
    for (Pattern pattern :
        List.of(ISO, YEAR_FIRST, DAY_FIRST, MONTH_FIRST, SIGNED, SHORT_YEAR, NUMBERS)) {
      Matcher match = pattern.matcher(head);
      while (match.find()) {
        LocalDate day = day(match, pattern);
        if (day != null) {
          return ClockTimes.beside(day, head, match.start(), match.end());
        }
      }
    }
    return null;
  }

  /** With the digits of any script as ASCII's. */
  private static String ascii(String words) {
    if (words.chars().noneMatch(c -> c > 0x7F && Character.isDigit(c))) {
      return words;
    }
    var plain = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        plain.setCharAt(i, (char) ('0' + Character.digit(words.charAt(i), 10)));
      }
    }
    return plain.toString();
  }

  private static @Nullable LocalDate day(Matcher match, Pattern pattern) {
    try {
      int year = Integer.parseInt(match.group("year"));
      if (pattern == SHORT_YEAR) {
        year += year < 70 ? 2000 : 1900;
      }
      if (pattern == NUMBERS) {
        int a = Integer.parseInt(match.group("a"));
        int b = Integer.parseInt(match.group("b"));
        boolean dayFirst = a > 12 || match.group("sep").equals(".");
        return dayFirst
            ? LocalDate.of(year, b, a)
            : b > 12 || a == b ? LocalDate.of(year, a, b) : null;
      }
      int day = Integer.parseInt(match.group("day"));
      if (pattern == ISO || pattern == YEAR_FIRST || pattern == SIGNED) {
        return LocalDate.of(year, Integer.parseInt(match.group("month")), day);
      }
      Integer month = MonthNames.number(match.group("name"));
      return month == null ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}

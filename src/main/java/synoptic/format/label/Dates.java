package synoptic.format.label;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final String TIME =
      """
      (?x: (?<before> %s )? \\s?
           (?<hour> \\d{1,2} ) [:.h時时시点] (?<minute> \\d{2} )
           (?: : (?<second> \\d{2} ) (?: [.,] \\d{1,9} )? )?
           \\s{0,2} (?<half> [AaPp] \\.? [Mm] \\.? )? )\
      """
          .formatted(LISTS.either("half of the day"));
  private static final String ZONE = "\\s{0,2}\\(?(?<zone>" + LISTS.either("zones") + ")?\\b";
  private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])" + TIME + ZONE);
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

  /** UTF-16 units between a day and its time. */
  private static final int FARTHEST_TIME = 12;

  private static final Map<String, Integer> MONTHS = months();

  /**
   * RFC 822 names and those common in news, as offsets. "ET" and its like stand for whichever half
   * of the year it is.
   */
  private static final Map<String, String> ZONES =
      LISTS.lines("offsets").stream()
          .map(line -> line.split(" "))
          .collect(toUnmodifiableMap(line -> line[0], line -> line[1]));

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
          return withTime(day, head, match.start(), match.end());
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
      Integer month = MONTHS.get(match.group("name").toLowerCase(Locale.ROOT));
      return month == null ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static FoundDate withTime(LocalDate day, String text, int start, int end) {
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      int apart = clock.start() >= end ? clock.start() - end : start - clock.end();
      LocalTime time = apart >= 0 && apart <= FARTHEST_TIME ? time(clock) : null;
      if (time != null) {
        String zone = zone(clock.group("zone"));
        String iso = day + "T" + (time.getSecond() == 0 ? time + ":00" : time.toString()) + zone;
        return new FoundDate(iso, Math.min(start, clock.start()), Math.max(end, clock.end()));
      }
    }
    return new FoundDate(day.toString(), start, end);
  }

  private static @Nullable LocalTime time(Matcher clock) {
    try {
      int hour = Integer.parseInt(clock.group("hour"));
      String half = clock.group("half");
      if (half != null) {
        boolean after = half.toLowerCase(Locale.ROOT).startsWith("p");
        hour = hour == 12 ? (after ? 12 : 0) : after ? hour + 12 : hour;
      }
      String before = clock.group("before");
      if (before != null && half == null && hour <= 12) {
        boolean after = List.of("午後", "오후", "下午").contains(before);
        hour = hour == 12 ? (after ? 12 : 0) : after ? hour + 12 : hour;
      }
      String second = clock.group("second");
      int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second));
      return LocalTime.of(hour, Integer.parseInt(clock.group("minute")), seconds);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String zone(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String named = ZONES.get(written);
    if (named != null) {
      return named;
    }
    String digits = written.replaceAll("[^0-9]", "");
    if (digits.isEmpty()) {
      return "";
    }
    int hours = digits.length() <= 2 ? digits.length() : digits.length() - 2;
    String padded = "0".repeat(2 - hours) + digits + "00";
    return (written.indexOf('-') >= 0 ? "-" : "+")
        + padded.substring(0, 2)
        + ":"
        + padded.substring(2, 4);
  }

  /**
   * Month names of the languages the JDK knows best, in full, as they stand alone, and cut short.
   */
  private static Map<String, Integer> months() {
    Map<String, Integer> found = new HashMap<>();
    for (String language : LISTS.lines("languages of months")) {
      found.putAll(months(Locale.forLanguageTag(language)));
    }
    for (String line : LISTS.lines("other months")) {
      String[] month = line.split(" ");
      found.put(month[0], Integer.valueOf(month[1]));
    }
    return Map.copyOf(found);
  }

  private static Map<String, Integer> months(Locale locale) {
    Map<String, Integer> cut = new HashMap<>();
    Map<String, Integer> whole = new HashMap<>();
    for (Month month : Month.values()) {
      for (TextStyle style :
          List.of(
              TextStyle.FULL,
              TextStyle.FULL_STANDALONE,
              TextStyle.SHORT,
              TextStyle.SHORT_STANDALONE)) {
        String name = month.getDisplayName(style, locale).replace(".", "").toLowerCase(Locale.ROOT);
        whole.put(name, month.getValue());
        if (name.length() > 3) {
          cut.merge(name.substring(0, 3), month.getValue(), (a, b) -> a.equals(b) ? a : 0);
        }
      }
    }
    cut.values().removeIf(month -> month == 0);
    cut.putAll(whole);
    return cut;
  }
}

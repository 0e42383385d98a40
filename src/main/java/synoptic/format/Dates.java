package synoptic.format;

import static java.util.Map.entry;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as articles, pages and feeds write them, to ISO 8601. A date that can be read two ways
 * (03/04/2025) is none.
 */
final class Dates {
  private static final String TIME =
      "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
          + "\\s{0,2}(?<half>[AaPp]\\.?[Mm]\\.?)?";
  private static final String ZONE =
      "\\s{0,2}\\(?(?<zone>Z|UTC|GMT|(?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T"
          + "|BST|CES?T|EES?T|MSK)?\\b";
  private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])" + TIME + ZONE);
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<year>[12]\\d{3})(?<sep>[-/.]?)(?<month>[01]\\d)\\k<sep>(?<day>[0-3]\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?[\\s-]{0,3}(?:of\\s|de\\s)?"
              + "(?<name>\\p{L}{3,12})\\.?,?[\\s-]{0,3}(?:de\\s)?(?<year>[12]\\d{3})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(?<name>\\p{L}{3,12})\\.?\\s{0,3}(?<day>[0-3]?\\d)(?:st|nd|rd|th)?"
              + ",?\\s{1,3}(?:at\\s)?(?<year>[12]\\d{3})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<!\\d)(?<a>[0-3]?\\d)(?<sep>[./-])(?<b>[0-3]?\\d)\\k<sep>(?<year>[12]\\d{3})(?!\\d)");

  /** UTF-16 units between a day and its time. */
  private static final int FARTHEST_TIME = 12;

  private static final Map<String, Integer> MONTHS = months();

  /**
   * RFC 822 names and those common in news, as offsets. "ET" and its like stand for whichever half
   * of the year it is.
   */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          entry("Z", "Z"),
          entry("UTC", "Z"),
          entry("GMT", "Z"),
          entry("EST", "-05:00"),
          entry("EDT", "-04:00"),
          entry("CST", "-06:00"),
          entry("CDT", "-05:00"),
          entry("MST", "-07:00"),
          entry("MDT", "-06:00"),
          entry("PST", "-08:00"),
          entry("PDT", "-07:00"),
          entry("BST", "+01:00"),
          entry("CET", "+01:00"),
          entry("CEST", "+02:00"),
          entry("EET", "+02:00"),
          entry("EEST", "+03:00"),
          entry("MSK", "+03:00"));

  /** A date and where it stands in what was searched. */
  record Found(String iso, int start, int end) {}

  private Dates() {}

  /**
   * The first date in some words, with its time and zone where they stand within reach; null if
   * there is none.
   */
  static @Nullable String iso(@Nullable String written) {
    Found found = written == null ? null : find(written);
    return found == null ? null : found.iso;
  }

  /** As {@link #iso}, with the place of the day and of its time. */
  static @Nullable Found find(String written) {
    String head = written.length() > 300 ? written.substring(0, 300) : written;
    for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, NUMBERS)) {
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

  private static @Nullable LocalDate day(Matcher match, Pattern pattern) {
    try {
      int year = Integer.parseInt(match.group("year"));
      if (pattern == NUMBERS) {
        int a = Integer.parseInt(match.group("a"));
        int b = Integer.parseInt(match.group("b"));
        boolean dayFirst = a > 12 || match.group("sep").equals(".");
        return dayFirst
            ? LocalDate.of(year, b, a)
            : b > 12 || a == b ? LocalDate.of(year, a, b) : null;
      }
      int day = Integer.parseInt(match.group("day"));
      if (pattern == ISO) {
        return LocalDate.of(year, Integer.parseInt(match.group("month")), day);
      }
      Integer month = MONTHS.get(match.group("name").toLowerCase(Locale.ROOT));
      return month == null ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Found withTime(LocalDate day, String text, int start, int end) {
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      int apart = clock.start() >= end ? clock.start() - end : start - clock.end();
      LocalTime time = apart >= 0 && apart <= FARTHEST_TIME ? time(clock) : null;
      if (time != null) {
        String zone = zone(clock.group("zone"));
        String iso = day + "T" + (time.getSecond() == 0 ? time + ":00" : time.toString()) + zone;
        return new Found(iso, Math.min(start, clock.start()), Math.max(end, clock.end()));
      }
    }
    return new Found(day.toString(), start, end);
  }

  private static @Nullable LocalTime time(Matcher clock) {
    try {
      int hour = Integer.parseInt(clock.group("hour"));
      String half = clock.group("half");
      if (half != null) {
        boolean after = half.toLowerCase(Locale.ROOT).startsWith("p");
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
   * Full and short month names of the languages the JDK knows best. English comes last, and so
   * wins.
   */
  private static Map<String, Integer> months() {
    Map<String, Integer> found = new HashMap<>();
    for (String language :
        List.of("uk", "ru", "pl", "el", "nl", "pt", "it", "es", "fr", "de", "en")) {
      DateFormatSymbols names = DateFormatSymbols.getInstance(Locale.of(language));
      for (int month = 1; month <= 12; month++) {
        for (String name :
            List.of(names.getMonths()[month - 1], names.getShortMonths()[month - 1])) {
          found.put(name.replace(".", "").toLowerCase(Locale.ROOT), month);
        }
      }
    }
    found.put("sept", 9);
    return Map.copyOf(found);
  }
}

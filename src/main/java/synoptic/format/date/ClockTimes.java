package synoptic.format.date;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/** Times of the day beside a date, with their zones, to ISO 8601. */
final class ClockTimes {
  private static final WordLists LISTS = WordLists.read(ClockTimes.class, "dates.txt");
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

  /** UTF-16 units between a day and its time. */
  private static final int FARTHEST_TIME = 12;

  /**
   * RFC 822 names and those common in news, as offsets. "ET" and its like stand for whichever half
   * of the year it is.
   */
  private static final Map<String, String> ZONES =
      LISTS.lines("offsets").stream()
          .map(line -> line.split(" "))
          .collect(toUnmodifiableMap(line -> line[0], line -> line[1]));

  private ClockTimes() {}

  /**
   * A day with the first time that stands within reach of it; alone without one.
   *
   * @param start of the day in the text, in UTF-16 units
   * @param end of it, exclusive
   */
  static FoundDate beside(LocalDate day, String text, int start, int end) {
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
}

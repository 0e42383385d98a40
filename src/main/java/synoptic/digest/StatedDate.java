package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a sentence states it.
 *
 * @param start of its words, as {@code end} in UTF-16 units of the text looked at
 * @param words as stated: {@code Monday}, {@code May 16, 2025}
 */
record StatedDate(int start, int end, String words) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<month>"
              + MONTH
              + ") (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?"
              + "|(?<day2>\\d{1,2}) (?<month2>"
              + MONTH
              + ")(?: (?<year2>\\d{4}))?"
              + "|(?<iso>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\\b");

  /** The first date in a part of a text; null if it states none. */
  static @Nullable StatedDate in(String text, int from, int to) {
    Matcher date = DATE.matcher(text).region(from, to);
    return date.find() ? new StatedDate(date.start(), date.end(), date.group()) : null;
  }

  static boolean isWeekday(String words) {
    return words.endsWith("day");
  }

  /**
   * The day that is meant: a weekday the last one up to the reference, a day without a year that of
   * the reference's year.
   *
   * @param reference the day on which the article appeared; null where not known
   * @return null where it cannot be reckoned
   */
  @Nullable LocalDate day(@Nullable LocalDate reference) {
    Matcher date = DATE.matcher(words);
    if (!date.matches()) {
      return null;
    }
    try {
      if (date.group("iso") != null) {
        return LocalDate.parse(words);
      }
      if (date.group("weekday") != null) {
        return reference == null
            ? null
            : reference.with(
                TemporalAdjusters.previousOrSame(
                    DayOfWeek.valueOf(words.toUpperCase(Locale.ROOT))));
      }
      boolean first = date.group("month") != null;
      String stated = date.group(first ? "year" : "year2");
      if (stated == null && reference == null) {
        return null;
      }
      int year =
          reference == null || stated != null
              ? Integer.parseInt(requireNonNull(stated))
              : reference.getYear();
      String month =
          date.group(first ? "month" : "month2").substring(0, 3).toLowerCase(Locale.ROOT);
      return LocalDate.of(
          year, 1 + MONTHS.indexOf(month), Integer.parseInt(date.group(first ? "day" : "day2")));
    } catch (DateTimeException e) {
      return null;
    }
  }
}

package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/**
 * A date as a sentence states it.
 *
 * @param start of its words, as {@code end} in UTF-16 units of the text looked at
 * @param words as stated: {@code Monday}, {@code May 16, 2025}
 * @param tense whether it lies before the day on which the article appeared
 */
record StatedDate(int start, int end, String words, Tense tense) {
  /** Where a weekday lies, as the words before it tell. */
  enum Tense {
    BEFORE,
    AHEAD,
    /** "Would open on Friday": it may be either. */
    OPEN
  }

  private static final WordLists LISTS = WordLists.read(StatedDate.class, "en/patterns.txt");
  private static final List<String> MONTHS =
      entries("calendar").stream().map(StatedDate::letters).distinct().toList();
  private static final Set<String> BEFORE = LISTS.words("preceding");
  private static final Set<String> NEXT = LISTS.words("imminent");
  private static final Pattern AHEAD = anyOf("future");
  private static final Pattern OPEN = anyOf("unsure");

  private static final String MONTH = "(?:" + String.join("|", entries("calendar")) + ")";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<month>"
              + MONTH
              + ") (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?"
              + "|(?<day2>\\d{1,2}) (?<month2>"
              + MONTH
              + ")(?: (?<year2>\\d{4}))?"
              + "|(?<iso>\\d{4}-\\d{2}-\\d{2})"
              + "|(?<weekday>"
              + String.join("|", entries("weekday"))
              + "))\\b");

  /** The word before a weekday, nothing but white space between. */
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+$");

  /** What a clause begins after. */
  private static final String SIGNS = ",;:—–\n";

  private static List<String> entries(String section) {
    return LISTS.lines(section).stream().flatMap(l -> Stream.of(l.split(" "))).toList();
  }

  private static Pattern anyOf(String section) {
    List<String> phrases = entries(section).stream().map(p -> p.replace("_", " ")).toList();
    return Pattern.compile("(?iU)\\b(?:" + String.join("|", phrases) + ")\\b");
  }

  private static String letters(String month) {
    return month.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** The first date in a part of a text; null if it states none. */
  static @Nullable StatedDate in(String text, int from, int to) {
    Matcher date = DATE.matcher(text).region(from, to);
    while (date.find()) {
      String before = text.substring(from, date.start());
      if (date.group("weekday") == null || !isName(before)) {
        return new StatedDate(date.start(), date.end(), date.group(), tense(before));
      }
    }
    return null;
  }

  /** "Fox News Sunday", "Black Friday": a weekday within a name. */
  private static boolean isName(String before) {
    String last = lastWord(before);
    return !last.isEmpty()
        && Character.isUpperCase(last.codePointAt(0))
        && !BEFORE.contains(last.toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String before) {
    Matcher last = LAST_WORD.matcher(before);
    return last.find() ? last.group(1) : "";
  }

  private static Tense tense(String before) {
    int clause = SIGNS.chars().map(before::lastIndexOf).max().orElse(-1) + 1;
    String words = before.substring(clause); // "it will open, he said on Monday"
    if (OPEN.matcher(words).find()) {
      return Tense.OPEN;
    }
    boolean ahead = NEXT.contains(lastWord(before)) || AHEAD.matcher(words).find();
    return ahead ? Tense.AHEAD : Tense.BEFORE;
  }

  boolean isWeekday() {
    return entries("weekday").contains(words);
  }

  /**
   * The day that is meant: a weekday the last one up to the reference or the next, as the sentence
   * tells, a day without a year the nearest to the reference.
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
        return reference == null ? null : weekday(reference);
      }
      boolean first = date.group("month") != null;
      int month = 1 + MONTHS.indexOf(letters(date.group(first ? "month" : "month2")));
      int day = Integer.parseInt(date.group(first ? "day" : "day2"));
      String year = date.group(first ? "year" : "year2");
      return year == null
          ? reference == null ? null : nearest(reference, month, day)
          : LocalDate.of(Integer.parseInt(year), month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable LocalDate weekday(LocalDate reference) {
    DayOfWeek day = DayOfWeek.of(1 + entries("weekday").indexOf(words));
    return switch (tense) {
      case BEFORE -> reference.with(TemporalAdjusters.previousOrSame(day));
      case AHEAD -> reference.with(TemporalAdjusters.nextOrSame(day));
      case OPEN -> null;
    };
  }

  private static LocalDate nearest(LocalDate reference, int month, int day) {
    Stream<LocalDate> years =
        IntStream.rangeClosed(-1, 1)
            .mapToObj(y -> reference.getYear() + y)
            .map(y -> LocalDate.of(y, month, day));
    return requireNonNull(
        years
            .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(reference, d))))
            .orElse(null));
  }
}

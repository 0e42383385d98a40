package synoptic.language;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.language.DateWords.Part;

/**
 * A date as a sentence states it.
 *
 * @param start of its words, as {@code end} in UTF-16 units of the text looked at
 * @param words as stated: {@code Monday}, {@code May 16, 2025}
 * @param tense whether it lies before the day on which the article appeared
 * @param known how its language writes dates
 */
public record StatedDate(int start, int end, String words, Tense tense, DateWords known) {
  /** The word before a weekday, nothing but white space between. */
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+$");

  /**
   * Days back at which a weekday may as well be tomorrow's: articles grow after the day that they
   * state. Of 18 weekdays reckoned wrongly in 14 stories 13 were so.
   */
  private static final int TOMORROW = 6;

  /** What a clause begins after. */
  private static final String SIGNS = ",;:—–\n";

  /** The first date in a part of a text; null if it states none. */
  public static @Nullable StatedDate in(String text, int from, int to, DateWords known) {
    Matcher date = known.date().next(text, from, to);
    while (date != null) {
      String before = text.substring(from, date.start());
      if (Part.WEEKDAY.of(date) == null || !isName(before, known)) {
        Tense tense = tense(before, text.substring(date.end(), to), known);
        return new StatedDate(date.start(), date.end(), date.group(), tense, known);
      }
      date = known.date().next(text, date.end(), to);
    }
    return null;
  }

  /** "Fox News Sunday", "Black Friday": a weekday within a name. */
  private static boolean isName(String before, DateWords known) {
    String last = lastWord(before);
    return !last.isEmpty()
        && Character.isUpperCase(last.codePointAt(0))
        && !known.before().contains(last.toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String before) {
    Matcher last = LAST_WORD.matcher(before);
    return last.find() ? last.group(1) : "";
  }

  private static Tense tense(String before, String after, DateWords known) {
    int clause = SIGNS.chars().map(before::lastIndexOf).max().orElse(-1) + 1;
    String words = before.substring(clause); // "it will open, he said on Monday"
    if (known.open().matcher(words).find()) {
      return Tense.OPEN;
    }
    boolean ahead = known.next().contains(lastWord(before)) || known.ahead().matcher(words).find();
    boolean told = known.past().matcher(words + beside(words, after, known)).find();
    return ahead ? Tense.AHEAD : told ? Tense.BEFORE : Tense.OPEN;
  }

  /** The rest of the clause of a date; the next one after "On Monday," or "In a letter Monday,". */
  private static String beside(String words, String after, DateWords known) {
    String rest = clause(after);
    boolean isAdverbial =
        rest.isEmpty() && !after.isEmpty() && known.opening().matcher(words).find();
    return isAdverbial ? clause(after.substring(1)) : rest;
  }

  /** What stands before the first sign that ends a clause. */
  private static String clause(String after) {
    int end = 0;
    while (end < after.length() && SIGNS.indexOf(after.charAt(end)) < 0) {
      end++;
    }
    return after.substring(0, end);
  }

  public boolean isWeekday() {
    return known.weekdays().contains(words);
  }

  /**
   * The day that is meant: a weekday the last one up to the reference or the next, as the sentence
   * tells, a day without a year the nearest to the reference.
   *
   * @param reference the day on which the article appeared; null where not known
   * @return null where it cannot be reckoned
   */
  public @Nullable LocalDate day(@Nullable LocalDate reference) {
    Matcher date = known.date().next(words, 0, words.length());
    if (date == null) {
      return null;
    }
    try {
      if (Part.ISO.of(date) != null) {
        return LocalDate.parse(words);
      }
      if (Part.WEEKDAY.of(date) != null) {
        return reference == null ? null : weekday(reference);
      }
      boolean first = Part.MONTH.of(date) != null;
      String named = requireNonNull((first ? Part.MONTH : Part.MONTH_SECOND).of(date));
      int month = 1 + known.months().indexOf(DateWords.letters(named));
      int day = Integer.parseInt(requireNonNull((first ? Part.DAY : Part.DAY_FIRST).of(date)));
      String year = (first ? Part.YEAR : Part.YEAR_LAST).of(date);
      return year == null
          ? reference == null ? null : nearest(reference, month, day)
          : LocalDate.of(Integer.parseInt(year), month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable LocalDate weekday(LocalDate reference) {
    DayOfWeek day = DayOfWeek.of(1 + known.weekdays().indexOf(words));
    return switch (tense) {
      case BEFORE -> {
        LocalDate last = reference.with(TemporalAdjusters.previousOrSame(day));
        yield last.equals(reference.minusDays(TOMORROW)) ? null : last;
      }
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

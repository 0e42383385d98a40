package synoptic.claim.collate.german;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** A weekday, a day of a month or a month for another. */
final class GermanDay implements ChangeKind {
  private static final WordLists LISTS = Language.GERMAN.lists("differences");

  private static final Map<String, String> WEEKDAYS = names("weekdays");
  private static final Map<String, String> MONTHS = names("calendar");

  private static final String MONTH = "(?:" + String.join("|", MONTHS.keySet()) + ")";

  /** The day of a month before its name. */
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[.]\\s(" + MONTH + ")");

  private static final Pattern OF_A_MONTH = Pattern.compile("[.]\\s" + MONTH + "(?!\\p{L})");

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    Unit base = pair.base();
    Unit reading = pair.reading();
    if (change.baseWords().size() == 1 && change.readingWords().size() == 1) {
      return ofOneWord(base, reading, change);
    }
    return isDate(base, change.base())
            && isDate(reading, change.reading())
            && !base.text(change.base()).equals(reading.text(change.reading()))
        ? new Conflict(Difference.DATE, change.base(), change.reading())
        : null;
  }

  private static @Nullable Conflict ofOneWord(Unit base, Unit reading, Change change) {
    String x = base.text(change.baseWords().getFirst());
    String y = reading.text(change.readingWords().getFirst());
    if (differ(WEEKDAYS, x, y)) {
      return new Conflict(Difference.DATE, change.base(), change.reading());
    }
    if (isDayOfMonth(base, change.base()) && isDayOfMonth(reading, change.reading())) {
      return new Conflict(
          Difference.DATE, withMonth(base, change.base()), withMonth(reading, change.reading()));
    }
    return differ(MONTHS, x, y)
        ? new Conflict(
            Difference.DATE, withDay(base, change.base()), withDay(reading, change.reading()))
        : null;
  }

  private static boolean differ(Map<String, String> names, String x, String y) {
    String first = names.get(x);
    String second = names.get(y);
    return first != null && second != null && !first.equals(second);
  }

  private static boolean isDayOfMonth(Unit unit, Span word) {
    return unit.text(word).matches("\\d{1,2}") && month(unit, word).lookingAt();
  }

  private static Matcher month(Unit unit, Span word) {
    return OF_A_MONTH.matcher(unit.article().text()).region(word.end(), unit.span().end());
  }

  private static Span withMonth(Unit unit, Span day) {
    Matcher month = month(unit, day);
    return month.lookingAt() ? new Span(day.start(), month.end()) : day;
  }

  private static Span withDay(Unit unit, Span month) {
    Matcher day =
        DAY.matcher(unit.article().text())
            .region(Math.max(unit.span().start(), month.start() - 4), month.end());
    return day.find() && day.end() == month.end() ? new Span(day.start(), month.end()) : month;
  }

  private static boolean isDate(Unit unit, Span words) {
    return DAY.matcher(unit.text(words)).matches();
  }

  private static Map<String, String> names(String section) {
    Map<String, String> names = new HashMap<>();
    for (String line : LISTS.lines(section)) {
      String[] row = line.split(" ");
      names.put(row[0], row[1]);
    }
    return Map.copyOf(names);
  }
}

package synoptic.claim.collate.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.collate.quantity.GermanNumber;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * A number, a day, a negation, a word for its contrary, a name, or how sure they are: in what two
 * German passages differ that are otherwise the same. Where any other word of meaning stands in
 * place of another, nothing is said.
 */
final class GermanDifference implements Kind {
  private static final WordLists LISTS = Language.GERMAN.lists("differences");

  private static final List<ChangeKind> WORDS =
      List.of(new GermanOpposites(), new GermanModality(), new GermanNames());

  private static final Map<String, String> WEEKDAYS = names("weekdays");
  private static final Map<String, String> MONTHS = names("calendar");
  private static final Set<String> NEGATORS = LISTS.words("negators");
  private static final Set<String> NONE = LISTS.words("none");
  private static final Set<String> ONE = LISTS.words("one");
  private static final Set<String> LIMITS = LISTS.words("limits");
  private static final Set<String> LIGHT = LISTS.words("light");

  private static final String MONTH = "(?:" + String.join("|", MONTHS.keySet()) + ")";

  /** The day of a month before its name. */
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[.]\\s(" + MONTH + ")");

  private static final Pattern OF_A_MONTH = Pattern.compile("[.]\\s" + MONTH + "(?!\\p{L})");

  /** How far apart two numbers are of which one is rounded. */
  private static final double APART = 1.1;

  /** How often the smaller of two numbers of one thing may go into the greater. */
  private static final double FAR = 50;

  @Override
  public List<Conflict> in(Collation pair) {
    List<Change> changes = pair.changes();
    List<Conflict> found =
        changes.stream().map(c -> conflict(pair, c)).filter(Objects::nonNull).toList();
    boolean isAlone =
        changes.stream().allMatch(c -> isSlight(pair, c) || isOf(c, found))
            && negations(found) <= 1
            && (negations(found) == 0 || isNothingElseDenied(pair));
    return found.stream()
        .map(c -> new Conflict(c.kind(), c.base(), c.reading(), isAlone && c.sure()))
        .toList();
  }

  private static @Nullable Conflict conflict(Collation pair, Change change) {
    List<String> base = words(pair.base(), change.baseWords());
    List<String> reading = words(pair.reading(), change.readingWords());
    Conflict day = day(pair, change, base, reading);
    Conflict negation = day == null ? negation(pair, change, base, reading) : day;
    Conflict number = negation == null ? number(pair, change, base, reading) : negation;
    return number != null
        ? number
        : WORDS.stream()
            .map(kind -> kind.of(pair, change))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Conflict number(
      Collation pair, Change change, List<String> base, List<String> reading) {
    String ending = GermanNumber.ending(base);
    if (!ending.equals(GermanNumber.ending(reading))) {
      return null;
    }
    GermanNumber x = GermanNumber.of(base, ending);
    GermanNumber y = GermanNumber.of(reading, ending);
    if (x == null || y == null) {
      return null;
    }
    x = x.after(before(pair.base(), change.base()));
    y = y.after(before(pair.reading(), change.reading()));
    double least = Math.min(x.value(), y.value());
    double most = Math.max(x.value(), y.value());
    boolean isOpen = x.isBound() || y.isBound() || least == 0 || most / least > FAR;
    boolean isRounded = (x.isNear() || y.isNear()) && most / least < APART;
    return least == most
        ? null
        : new Conflict(Difference.NUMBER, change.base(), change.reading(), !isOpen && !isRounded);
  }

  private static @Nullable Conflict day(
      Collation pair, Change change, List<String> base, List<String> reading) {
    if (base.size() == 1 && reading.size() == 1) {
      String x = base.getFirst();
      String y = reading.getFirst();
      if (differ(WEEKDAYS, x, y)) {
        return new Conflict(Difference.DATE, change.base(), change.reading());
      }
      if (isDayOfMonth(pair.base(), change.base())
          && isDayOfMonth(pair.reading(), change.reading())) {
        return new Conflict(
            Difference.DATE,
            withMonth(pair.base(), change.base()),
            withMonth(pair.reading(), change.reading()));
      }
      return differ(MONTHS, x, y)
          ? new Conflict(
              Difference.DATE,
              withDay(pair.base(), change.base()),
              withDay(pair.reading(), change.reading()))
          : null;
    }
    return isDate(pair.base(), change.base())
            && isDate(pair.reading(), change.reading())
            && !pair.base().text(change.base()).equals(pair.reading().text(change.reading()))
        ? new Conflict(Difference.DATE, change.base(), change.reading())
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

  /** A "nicht" that one has and the other has not, or a "kein" where the other has "ein". */
  private static @Nullable Conflict negation(
      Collation pair, Change change, List<String> base, List<String> reading) {
    boolean denies = denies(base, reading);
    if (!denies && !denies(reading, base)) {
      return null;
    }
    Span ofBase = withNeighbour(pair.base(), change.base());
    Span ofReading = withNeighbour(pair.reading(), change.reading());
    Unit unit = denies ? pair.base() : pair.reading();
    String next = after(unit, denies ? change.base() : change.reading());
    boolean isLimited = next != null && LIMITS.contains(lower(next));
    return new Conflict(Difference.NEGATION, ofBase, ofReading, !isLimited);
  }

  private static boolean denies(List<String> words, List<String> other) {
    return words.size() == 1
        && (NEGATORS.contains(lower(words.getFirst())) && other.isEmpty()
            || NONE.contains(lower(words.getFirst()))
                && (other.isEmpty() || other.size() == 1 && ONE.contains(lower(other.getFirst()))));
  }

  private static long negations(List<Conflict> found) {
    return found.stream().filter(c -> c.kind() == Difference.NEGATION).count();
  }

  /** Whether the two have no negator but the one of which one has it and the other has not. */
  private static boolean isNothingElseDenied(Collation pair) {
    return negators(pair.base()) + negators(pair.reading()) <= 1;
  }

  private static long negators(Unit unit) {
    return unit.words().stream()
        .map(w -> lower(unit.text(w)))
        .filter(w -> NEGATORS.contains(w) || NONE.contains(w))
        .count();
  }

  /**
   * Whether no word of meaning stands in place of another: of one side all say little, or none is.
   */
  private static boolean isSlight(Collation pair, Change change) {
    return areLight(pair.base(), change.baseWords())
        || areLight(pair.reading(), change.readingWords());
  }

  private static boolean areLight(Unit unit, List<Span> words) {
    return words.stream().allMatch(w -> LIGHT.contains(lower(unit.text(w))));
  }

  private static boolean isOf(Change change, List<Conflict> found) {
    return found.stream()
        .anyMatch(c -> c.base().contains(change.base()) && c.reading().contains(change.reading()));
  }

  /** With the word after it; at the end of a passage with the one before it. */
  static Span withNeighbour(Unit unit, Span words) {
    List<Span> all = unit.words();
    return all.stream()
        .filter(w -> w.start() >= words.end())
        .findFirst()
        .or(() -> all.stream().filter(w -> w.end() <= words.start()).reduce((a, b) -> b))
        .map(words::cover)
        .orElse(words)
        .trim(unit.article().text());
  }

  private static @Nullable String after(Unit unit, Span words) {
    return unit.words().stream()
        .filter(w -> w.start() >= words.end())
        .findFirst()
        .map(unit::text)
        .orElse(null);
  }

  private static List<String> before(Unit unit, Span words) {
    return unit.words().stream().filter(w -> w.end() <= words.start()).map(unit::text).toList();
  }

  private static List<String> words(Unit unit, List<Span> words) {
    return words.stream().map(unit::text).toList();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> names(String section) {
    Map<String, String> names = new HashMap<>();
    for (String line : LISTS.lines(section)) {
      String[] row = line.split(" ");
      names.put(row[0], row[1]);
    }
    return names.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

package synoptic.claim.collate.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * What a number counts, where it is a unit of measure: its dimension, and the factor to the base
 * unit of that dimension.
 *
 * @param place of the unit's name or sign
 */
public record Measure(String dimension, double factor, Span place) {
  private static final WordLists LISTS = Language.ENGLISH.lists("measures");

  /** Sections of the list that are no dimensions. */
  private static final Set<String> OTHER =
      Set.of("symbol", "fraction", "ordinal", "moment", "below-zero", "accompanied", "part");

  /** Dimensions whose amounts are never converted, and differ where one amount bears two names. */
  private static final Set<String> MONEY =
      LISTS.lines("symbol").stream().map(l -> l.split(" ")[1]).collect(Collectors.toSet());

  /** Of a part of a whole, in words or as a percentage. */
  static final String SHARE = "share";

  /** Of a place in an order. */
  static final String ORDER = "ranking";

  private record Unit(String dimension, double factor) {}

  private static final Map<String, Unit> UNITS = units();

  private static final Pattern AFTER =
      Pattern.compile("[\\s\u00A0-]?(" + alternatives(UNITS.keySet()) + ")(?![\\p{L}\\p{N}])");

  private static final Map<String, String> SIGNS =
      LISTS.lines("symbol").stream()
          .map(l -> l.split(" "))
          .collect(Collectors.toMap(l -> l[0], l -> l[1]));

  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\p{L})(" + alternatives(SIGNS.keySet()) + ")\\s?$");

  /** Longest sign with its space. */
  private static final int SIGN =
      SIGNS.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    LISTS
        .sections()
        .forEach(
            (dimension, lines) -> {
              if (!OTHER.contains(dimension)) {
                lines.forEach(line -> add(units, dimension, line.split(" ")));
              }
            });
    return units;
  }

  private static void add(Map<String, Unit> units, String dimension, String[] line) {
    for (int i = 1; i < line.length; i++) {
      units.put(line[i].replace('_', ' '), new Unit(dimension, Double.parseDouble(line[0])));
    }
  }

  /** One of some phrases, the longest first; in any case of letters, unless they have a capital. */
  static String alternatives(Set<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s))
        .map(
            s ->
                (lower(s).equals(s) ? "(?i:" : "(?:")
                    + Pattern.quote(s).replace(" ", "\\E[ -]\\Q")
                    + ")")
        .collect(Collectors.joining("|"));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The phrases of a section of "phrase value" lines, and their values. */
  public static Map<String, Double> values(String section) {
    List<String> lines = LISTS.lines(section);
    return lines.stream()
        .map(l -> l.split(" "))
        .collect(Collectors.toMap(l -> l[0].replace('_', ' '), l -> Double.valueOf(l[1])));
  }

  public static Set<String> words(String section) {
    return LISTS.words(section);
  }

  /** The unit that begins at a place; null where none does. */
  static @Nullable Measure after(String text, int from) {
    Matcher m = AFTER.matcher(text).region(from, text.length());
    m.useTransparentBounds(true);
    if (!m.lookingAt()) {
      return null;
    }
    String name = m.group(1).replace('-', ' ');
    Unit unit = UNITS.getOrDefault(name, UNITS.get(lower(name)));
    return unit == null
        ? null
        : new Measure(unit.dimension, unit.factor, new Span(m.start(1), m.end(1)));
  }

  /** The sign of a currency that ends at a place; null where none does. */
  static @Nullable Measure before(String text, int to) {
    int from = Math.max(0, to - SIGN);
    Matcher m = BEFORE.matcher(text).region(from, to);
    String dimension = m.find() ? SIGNS.get(lower(m.group(1))) : null;
    return dimension == null ? null : new Measure(dimension, 1, new Span(m.start(1), m.end(1)));
  }

  boolean isMoney() {
    return MONEY.contains(dimension);
  }

  /** Whether amounts of both can be set against each other. */
  boolean isLike(Measure other) {
    return dimension.equals(other.dimension);
  }
}

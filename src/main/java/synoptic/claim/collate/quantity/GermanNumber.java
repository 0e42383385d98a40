package synoptic.claim.collate.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.language.Language;
import synoptic.text.WordLists;

/**
 * A number as German writes it: 1,5 Millionen; 12.000; dreiundzwanzig; eine halbe Million.
 *
 * @param isNear whether it is rounded: rund 40
 * @param isBound whether it is only the least or the most: mehr als 40
 */
public record GermanNumber(double value, boolean isNear, boolean isBound) {
  private static final WordLists LISTS = Language.GERMAN.lists("differences");

  private static final Map<String, Double> NUMBERS = values("numbers");
  private static final Map<String, Double> SCALES = values("scales");
  private static final Set<String> ONE = LISTS.words("one");
  private static final Set<String> HALF = LISTS.words("half");
  private static final Set<String> NEAR = LISTS.words("near");
  private static final Set<String> BOUNDS = Set.copyOf(LISTS.lines("bounds"));
  private static final List<String> JOINED = LISTS.lines("joined");
  private static final String WITH = LISTS.lines("with").getFirst();

  private static final Pattern JOINED_TO = Pattern.compile("\\d+(-\\p{L}+)");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.]\\d{3})+(?:,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,6}(?:,\\d+)?");

  /**
   * The number that some words are; null where they are none, or something besides.
   *
   * @param ending what is joined to it: 34-jährig; empty for nothing
   */
  public static @Nullable GermanNumber of(List<String> given, String ending) {
    List<String> words =
        given.stream()
            .map(w -> w.endsWith(ending) ? w.substring(0, w.length() - ending.length()) : w)
            .toList();
    boolean isNear = false;
    boolean isBound = false;
    int at = 0;
    while (at < words.size() && (isNear(words.get(at)) || isBound(words, at))) {
      isNear |= isNear(words.get(at));
      isBound |= isBound(words, at);
      at++;
    }
    Double value = value(words.subList(at, words.size()));
    return value == null ? null : new GermanNumber(value, isNear, isBound);
  }

  /** The same, where what stands before it says that it was not counted. */
  public GermanNumber after(List<String> words) {
    return words.isEmpty()
        ? this
        : new GermanNumber(
            value, isNear || isNear(words.getLast()), isBound || isBound(words, words.size() - 1));
  }

  /**
   * Whether two numbers may state one amount: the same, or one is rounded or only the least or the
   * most, and they are apart by less than its last stated digit.
   */
  public boolean agrees(GermanNumber other) {
    return Math.abs(value - other.value) < Math.max(step(), other.step());
  }

  /** How far what is meant may be from the number; next to nothing for one that was counted. */
  private double step() {
    double step = 1;
    while (value >= step * 10 && value % (step * 10) == 0) {
      step *= 10;
    }
    return isBound ? step : isNear ? step / 2 : 1e-9;
  }

  private static boolean isNear(String word) {
    return NEAR.contains(lower(word));
  }

  /** Whether a word, or the one before or after it and it, leave open how many it is. */
  private static boolean isBound(List<String> words, int at) {
    String word = lower(words.get(at));
    return BOUNDS.contains(word)
        || at > 0 && BOUNDS.contains(lower(words.get(at - 1)) + " " + word)
        || at + 1 < words.size() && BOUNDS.contains(word + " " + lower(words.get(at + 1)));
  }

  /** What is joined to a number in figures, with its hyphen; empty for nothing. */
  public static String ending(List<String> words) {
    Matcher joined = JOINED_TO.matcher(words.size() == 1 ? words.getFirst() : "");
    return joined.matches() ? joined.group(1) : "";
  }

  private static @Nullable Double value(List<String> words) {
    if (words.isEmpty() || words.size() > 3) {
      return null;
    }
    String last = lower(words.getLast());
    boolean isScaled = SCALES.containsKey(last);
    double scale = isScaled ? SCALES.getOrDefault(last, 1.0) : 1;
    List<String> before = isScaled ? words.subList(0, words.size() - 1) : words;
    if (before.isEmpty()) {
      return scale;
    }
    if (isScaled && ONE.contains(lower(before.getFirst()))) {
      boolean isHalf = before.size() == 2 && HALF.contains(lower(before.get(1)));
      return before.size() == 1 ? Double.valueOf(scale) : isHalf ? Double.valueOf(scale / 2) : null;
    }
    Double one = before.size() == 1 ? one(before.getFirst()) : null;
    return one == null ? null : Double.valueOf(one * scale);
  }

  private static @Nullable Double one(String word) {
    Matcher grouped = GROUPED.matcher(word);
    if (grouped.matches() || PLAIN.matcher(word).matches()) {
      return Double.valueOf(word.replace(".", "").replace(',', '.'));
    }
    return inWords(lower(word));
  }

  /** A word of one or several numbers: dreiundzwanzig, zweihundertfünf. */
  private static @Nullable Double inWords(String word) {
    Double known = NUMBERS.get(word);
    if (known != null) {
      return known;
    }
    for (String scale : JOINED) {
      int at = word.indexOf(scale);
      if (at >= 0) {
        Double before = at == 0 ? Double.valueOf(1) : part(word.substring(0, at));
        Double after = part(word.substring(at + scale.length()));
        return before == null || after == null
            ? null
            : Double.valueOf(before * SCALES.getOrDefault(scale, 1.0) + after);
      }
    }
    int and = word.indexOf(WITH, 1);
    Double units = and < 0 ? null : unit(word.substring(0, and));
    Double tens = and < 0 ? null : NUMBERS.get(word.substring(and + WITH.length()));
    return units == null || tens == null ? null : Double.valueOf(units + tens);
  }

  private static @Nullable Double part(String word) {
    return word.isEmpty()
        ? Double.valueOf(0)
        : ONE.contains(word) ? Double.valueOf(1) : inWords(word);
  }

  private static @Nullable Double unit(String word) {
    return ONE.contains(word) ? Double.valueOf(1) : NUMBERS.get(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Map<String, Double> values(String section) {
    Map<String, Double> values = new HashMap<>();
    for (String line : LISTS.lines(section)) {
      String[] row = line.split(" ");
      values.put(row[0], Double.valueOf(row[1]));
    }
    return Map.copyOf(values);
  }
}

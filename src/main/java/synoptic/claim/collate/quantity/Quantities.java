package synoptic.claim.collate.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Reads the numbers of a text: in digits, in words, as shares, places in an order and times. */
final class Quantities {
  private static final Map<String, Double> FRACTIONS = Measure.values("fraction");
  private static final Map<String, Double> MOMENTS = Measure.values("moment");
  private static final Map<String, Double> PLACES = Measure.values("ordinal");

  /** How exact a share in words is: two thirds may be 65 percent. */
  private static final double SHARE_STEP = 0.04;

  private static final WordLists LISTS = Language.ENGLISH.lists("numerals");
  private static final WordLists PATTERNS = Language.ENGLISH.lists("collate-patterns");
  private static final Set<String> BELOW_IT = Set.copyOf(LISTS.lines("below"));
  private static final Set<String> ABOVE_IT = Set.copyOf(LISTS.lines("above"));

  private static final String HEDGES =
      String.join("|", LISTS.either("about"), LISTS.either("below"), LISTS.either("above"));

  private static final Pattern NUMBER =
      Pattern.compile(
          """
          (?: \\b (?<hedge> (?-x:%1$s) ) \\s+ (?: \\p{Sc} \\s? )? )?    # nearly $
          (?: (?<! [\\p{L}\\p{N}.] )
              (?<digits> \\d{1,3}                                      # 12,500.5
                           (?: (?: , \\x20? | [\\u00A0\\x20] ) \\d{3} (?!\\d) )+
                           (?: \\. \\d+ )?
                       | \\d{1,2} : \\x20? \\d\\d (?!\\d)               # 16:10
                       | \\d+ (?: \\. \\d+ | , \\d{1,2} (?!\\d) )? )      # 2.5
              (?<nth> %2$s )? (?! [\\p{N}] )
            | (?<! [\\p{L}-] ) (?<fraction> (?-x:%3$s) ) (?! \\p{L} )
            | \\b (?<moment> (?-x:%4$s) ) \\b
            | (?<! [\\p{L}-] ) (?<place> (?-x:%5$s) ) (?! [\\p{L}-] )
            | (?<= \\p{Lu} \\p{L}{1,20} \\x20 ) (?-i: (?<roman> [IVX]{2,4} ) ) \\b
            | \\b (?<words> (?-x:%6$s) ) \\b )
          (?: [-\\x20]? (?<scale> %7$s ) \\b )?
          (?: \\s? (?<half> [ap] ) \\.? m \\b )?                      # p.m.
          """
              .formatted(
                  HEDGES,
                  PATTERNS.either("place of digits"),
                  Measure.alternatives(FRACTIONS.keySet()),
                  Measure.alternatives(MOMENTS.keySet()),
                  Measure.alternatives(PLACES.keySet()),
                  Numeral.FORM,
                  Numeral.scales()),
          Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

  /** The words with which a number in words, or what is said of any, begins. */
  private static final Set<String> OPENERS =
      Stream.of(
              Arrays.stream(HEDGES.split("\\|")),
              FRACTIONS.keySet().stream(),
              MOMENTS.keySet().stream(),
              PLACES.keySet().stream(),
              Numeral.openers())
          .flatMap(words -> words)
          .map(words -> words.substring(0, endOfLetters(words, 0)))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,4}");

  /** A sign or word right before digits that puts them below nought. */
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:^|[\\s(])(?:[-\u2212]|(?:"
              + Measure.alternatives(Measure.words("below-zero"))
              + ")\\s)$",
          Pattern.CASE_INSENSITIVE);

  /** What stands right behind the digits of an amount of money: {@code $40m}. */
  private static final Pattern SHORT_SCALE = Pattern.compile("([mMkK])(?!\\p{L})");

  private Quantities() {}

  static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int at = next(text, 0);
    while (at < text.length()) {
      boolean isNumber = m.region(at, text.length()).lookingAt();
      if (isNumber) {
        found.add(of(text, m));
      }
      at = next(text, isNumber ? m.end() : at + 1);
    }
    return found;
  }

  /**
   * The next place where a number can begin; the end of the text where there is none. Most words
   * are told apart by this at a hundredth of what the expression takes.
   */
  private static int next(String text, int from) {
    int i = from;
    while (i < text.length() && !isDigit(text.charAt(i))) {
      int end = endOfLetters(text, i);
      boolean isWhole = i == 0 || !isLetter(text.charAt(i - 1));
      if (end > i && isWhole && canOpen(text.substring(i, end))) {
        return i;
      }
      i = Math.max(end, i + 1);
    }
    return i;
  }

  private static boolean canOpen(String word) {
    return OPENERS.contains(lower(word)) || ROMAN.matcher(word).matches();
  }

  private static int endOfLetters(String text, int from) {
    int end = from;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** As the expression knows them, which folds no others. */
  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Quantity of(String text, Matcher m) {
    Span span = new Span(m.start(), m.end());
    Quantity.Hedge hedge = hedge(m.group("hedge"));
    if (m.group("digits") != null) {
      return digits(text, m, span, hedge);
    }
    if (m.group("fraction") != null) {
      double share = FRACTIONS.getOrDefault(lower(m.group("fraction")), 0.0);
      return new Quantity(
          span, share, null, hedge, SHARE_STEP, new Measure(Measure.SHARE, 1, span));
    }
    if (m.group("moment") != null) {
      double minutes = MOMENTS.getOrDefault(lower(m.group("moment")), 0.0);
      return new Quantity(span, minutes, new Clock(minutes, true, true), hedge, 1, null);
    }
    if (m.group("place") != null || m.group("roman") != null) {
      double place =
          m.group("roman") == null
              ? PLACES.getOrDefault(lower(m.group("place")), 0.0)
              : roman(m.group("roman"));
      return new Quantity(span, place, null, hedge, 1, new Measure(Measure.ORDER, 1, span));
    }
    double value = Numeral.value(m.group("words")) * scale(m.group("scale"));
    return new Quantity(span, value, null, hedge, step(value), Measure.after(text, m.end()));
  }

  private static Quantity digits(String text, Matcher m, Span span, Quantity.Hedge hedge) {
    String digits = m.group("digits");
    String half = m.group("half");
    if (digits.indexOf(':') > 0 || half != null) {
      Clock clock = clock(digits, true, half);
      return new Quantity(span, clock.minutes(), clock, hedge, 1, null);
    }
    Measure money = Measure.before(text, m.start("digits"));
    double factor = scale(m.group("scale"));
    Matcher small = SHORT_SCALE.matcher(text).region(m.end(), text.length());
    if (money != null && small.lookingAt()) {
      factor = lower(small.group(1)).equals("k") ? 1e3 : 1e6;
    }
    String plain = digits.replaceAll(",(?=\\d{1,2}$)", ".").replaceAll("[,\\u00A0 ]", "");
    double value = Double.parseDouble(plain);
    int point = plain.indexOf('.');
    double unit = point < 0 ? step(value) : Math.pow(10, point + 1.0 - plain.length());
    boolean time = plain.matches("\\d{1,2}(?:\\.[0-5]\\d)?") && value < 24 && factor == 1;
    boolean below = BELOW.matcher(text.substring(0, m.start("digits"))).find();
    Measure measure = money == null ? Measure.after(text, m.end()) : money;
    if (m.group("nth") != null) {
      measure = new Measure(Measure.ORDER, 1, span);
    }
    return new Quantity(
        span,
        (below ? -1 : 1) * value * factor,
        time && measure == null ? clock(plain, false, null) : null,
        hedge,
        unit * factor,
        measure);
  }

  private static double scale(@Nullable String word) {
    return word == null ? 1 : Numeral.scale(word);
  }

  private static Clock clock(String digits, boolean stated, @Nullable String half) {
    String[] parts = digits.replace(" ", "").split("[:.]");
    double minutes = parts.length > 1 ? Double.parseDouble(parts[1]) : 0;
    return Clock.of(Double.parseDouble(parts[0]), minutes, stated, half == null ? "" : lower(half));
  }

  private static double step(double whole) {
    double step = 1;
    while (whole >= 10 * step && whole % (10 * step) == 0) {
      step *= 10;
    }
    return step;
  }

  /** A Roman numeral of few letters. */
  private static double roman(String letters) {
    int total = 0;
    for (int i = 0; i < letters.length(); i++) {
      int value = roman(letters.charAt(i));
      boolean less = i + 1 < letters.length() && value < roman(letters.charAt(i + 1));
      total += less ? -value : value;
    }
    return total;
  }

  private static int roman(char letter) {
    return switch (letter) {
      case 'X' -> 10;
      case 'V' -> 5;
      default -> 1;
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Quantity.Hedge hedge(@Nullable String word) {
    if (word == null) {
      return Quantity.Hedge.EXACT;
    }
    String lower = lower(word);
    return ABOVE_IT.contains(lower)
        ? Quantity.Hedge.ABOVE
        : BELOW_IT.contains(lower) ? Quantity.Hedge.BELOW : Quantity.Hedge.ABOUT;
  }
}

package synoptic.claim.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A number as a text gives it, in digits or words, with its scale ("1.5 million") and hedge
 * ("nearly").
 *
 * @param span of the number, its scale and its hedge
 * @param value after scaling; minutes after midnight for a time of day
 * @param clock minutes after midnight if it may be a time of day, or -1
 * @param hedge whether the text calls it inexact
 * @param step the value of one unit of its last stated digit that is not a trailing zero: how exact
 *     it can be
 */
record Quantity(Span span, double value, double clock, Hedge hedge, double step) {
  /** How a text qualifies a number. */
  enum Hedge {
    EXACT,
    ABOUT,
    /** {@code more than}, {@code at least}. */
    ABOVE,
    /** {@code less than}, {@code nearly}. */
    BELOW
  }

  private static final int DAY = 24 * 60;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\b(?<hedge>about|around|some|roughly|approximately|nearly|almost|close to|up"
              + " to|under|less than|fewer than|more than|over|at"
              + " least|above)\\s+(?:\\p{Sc}\\s?)?)?(?:(?<![\\p{L}\\p{N}.])(?<digits>\\d{1,3}(?:(?:,"
              + " ?|[\\u00A0 ])\\d{3}(?!\\d))+(?:\\.\\d+)?|\\d{1,2}:"
              + " ?\\d\\d(?!\\d)|\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))?)(?:st|nd|rd|th)?(?![\\p{N}])"
              + "|\\b(?<words>"
              + Numeral.FORM
              + ")\\b)"
              + "(?:[- ]?(?<scale>hundred|thousand|million|mln|billion|bn|trillion|tln)\\b)?"
              + "(?:\\s?(?<half>[ap])\\.?m\\b)?",
          Pattern.CASE_INSENSITIVE);

  /** The numbers of a text, in order. "One" is left out: it is mostly a pronoun. */
  static List<Quantity> in(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher m = NUMBER.matcher(text);
    while (m.find()) {
      found.add(of(m));
    }
    return found;
  }

  private static Quantity of(Matcher m) {
    String digits = m.group("digits");
    String scale = m.group("scale");
    double factor = scale == null ? 1 : Numeral.scale(scale);
    Span span = new Span(m.start(), m.end());
    Hedge hedge = hedge(m.group("hedge"));
    if (digits == null) {
      double value = Numeral.value(m.group("words")) * factor;
      return new Quantity(span, value, -1, hedge, step(value));
    }
    String half = m.group("half");
    if (digits.indexOf(':') > 0 || half != null) {
      double minutes = clock(digits, half);
      return new Quantity(span, minutes, minutes, hedge, 1);
    }
    String plain = digits.replaceAll(",(?=\\d{1,2}$)", ".").replaceAll("[,\\u00A0 ]", "");
    double value = Double.parseDouble(plain);
    int point = plain.indexOf('.');
    double unit = point < 0 ? step(value) : Math.pow(10, point + 1.0 - plain.length());
    double clock =
        plain.matches("\\d{1,2}(?:\\.[0-5]\\d)?") && value < 24 ? clock(plain, null) : -1;
    return new Quantity(span, value * factor, clock, hedge, unit * factor);
  }

  private static double clock(String digits, @Nullable String half) {
    String[] parts = digits.replace(" ", "").split("[:.]");
    double hours = Double.parseDouble(parts[0]);
    double minutes = parts.length > 1 ? Double.parseDouble(parts[1]) : 0;
    boolean afternoon = half != null && half.equalsIgnoreCase("p") && hours < 12;
    return (hours + (afternoon ? 12 : 0)) * 60 + minutes;
  }

  private static double step(double whole) {
    double step = 1;
    while (whole >= 10 * step && whole % (10 * step) == 0) {
      step *= 10;
    }
    return step;
  }

  private static Hedge hedge(@Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "" -> Hedge.EXACT;
      case "more than", "over", "at least", "above" -> Hedge.ABOVE;
      case "nearly", "almost", "close to", "up to", "under", "less than", "fewer than" ->
          Hedge.BELOW;
      default -> Hedge.ABOUT;
    };
  }

  /**
   * Whether two numbers may state one amount: equal, one moment of the day, or one within the hedge
   * of the other.
   */
  boolean agrees(Quantity other) {
    double gap = Math.abs(value - other.value);
    if (gap < 1e-9 * Math.max(1, value) || isMoment(other)) {
      return true;
    }
    boolean bounded = hedge == Hedge.EXACT || hedge != other.hedge;
    return bounded && low() <= other.high() && other.low() <= high();
  }

  /** Whether it may be a year of modern times. */
  boolean isYear() {
    return hedge == Hedge.EXACT && value == Math.rint(value) && value >= 1500 && value < 2100;
  }

  /** The greater over the smaller; infinite against nought. */
  double ratio(Quantity other) {
    return Math.max(value, other.value) / Math.min(value, other.value);
  }

  private boolean isMoment(Quantity other) {
    double apart = Math.abs(clock - other.clock);
    boolean stated = value == clock || other.value == other.clock;
    return stated && clock >= 0 && other.clock >= 0 && (apart == 0 || apart == DAY / 2);
  }

  /**
   * The least amount meant: a hedge reaches as far as the last stated digit, so that "more than
   * 880,000" covers 888,000.
   */
  private double low() {
    return hedge == Hedge.BELOW ? value - step : hedge == Hedge.ABOUT ? value - slack() : value;
  }

  private double high() {
    return hedge == Hedge.ABOVE
        ? value + step - step / 1e6
        : hedge == Hedge.ABOUT ? value + slack() : value;
  }

  /** Half of the last stated digit, or a hundredth: "about $1,680" is $1,688 at another bank. */
  private double slack() {
    return Math.max(step / 2, value / 100);
  }
}

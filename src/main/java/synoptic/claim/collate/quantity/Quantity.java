package synoptic.claim.collate.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A number as a text gives it, in digits or words, with its scale ("1.5 million") and hedge
 * ("nearly").
 *
 * @param span of the number, its scale and its hedge
 * @param value after scaling; minutes after midnight for a time of day; below nought where a sign
 *     says so
 * @param clock the time of day that it is or may be
 * @param hedge whether the text calls it inexact
 * @param step the value of one unit of its last stated digit that is not a trailing zero: how exact
 *     it can be
 * @param measure what it counts, if that is a unit of measure
 */
public record Quantity(
    Span span,
    double value,
    @Nullable Clock clock,
    Hedge hedge,
    double step,
    @Nullable Measure measure) {
  /** A smaller number counts something in every second sentence. */
  private static final int LEAST_TELLING = 10;

  /** How a text qualifies a number. */
  enum Hedge {
    EXACT,
    ABOUT,
    /** {@code more than}, {@code at least}. */
    ABOVE,
    /** {@code less than}, {@code nearly}. */
    BELOW
  }

  /** The numbers of a text, in order. "One" is left out: it is mostly a pronoun. */
  public static List<Quantity> in(String text) {
    return Quantities.in(text);
  }

  /**
   * Whether two numbers may state one amount: equal, one moment of the day, one within the hedge of
   * the other, or the same in another unit.
   */
  public boolean agrees(Quantity other) {
    if (!isComparable(other)) {
      return false;
    }
    if (measure != null && other.measure != null && isConverted(measure, other.measure)) {
      return Math.abs(base() - other.base()) <= Math.max(fine(), other.fine());
    }
    double gap = Math.abs(value - other.value);
    if (isTimeOf(other)) {
      return isMoment(other);
    }
    if (gap < 1e-9 * Math.max(1, Math.abs(value))) {
      return measure == null || other.measure == null || !isMoneyOfTwo(other);
    }
    boolean bounded = hedge == Hedge.EXACT || hedge != other.hedge;
    return bounded && low() <= other.high() && other.low() <= high();
  }

  /** Both state when, or one does and the other may. */
  private boolean isTimeOf(Quantity other) {
    return clock != null && other.clock != null && (isTime() || other.isTime());
  }

  public boolean isTime() {
    return clock != null && clock.stated();
  }

  private boolean isMoment(Quantity other) {
    return clock != null && other.clock != null && clock.agrees(other.clock);
  }

  /**
   * Whether the two can be set against each other: not 12 percent and 12 km. One amount in two
   * moneys can, and differs; two amounts in two moneys may be one sum.
   */
  public boolean isComparable(Quantity other) {
    if (isTime() && other.clock == null || other.isTime() && clock == null) {
      return false;
    }
    if (measure == null || other.measure == null) {
      boolean order = isOrder() || other.isOrder();
      return !order || value == other.value;
    }
    return measure.isLike(other.measure) || isMoneyOfTwo(other);
  }

  private boolean isMoneyOfTwo(Quantity other) {
    return measure != null
        && other.measure != null
        && measure.isMoney()
        && other.measure.isMoney()
        && !measure.isLike(other.measure)
        && value == other.value;
  }

  /** A place in an order: {@code the third}. */
  public boolean isOrder() {
    return measure != null && measure.dimension().equals(Measure.ORDER);
  }

  /** Whether few facts have it. */
  public boolean isTelling() {
    return !isOrder() && (isTime() || value >= LEAST_TELLING && !isYear());
  }

  /** Whether it is the very same number of the same. */
  public boolean isEqual(Quantity other) {
    return agrees(other) && value == other.value;
  }

  private static boolean isConverted(Measure a, Measure b) {
    return a.isLike(b) && a.factor() != b.factor();
  }

  private double base() {
    return measure == null ? value : value * measure.factor();
  }

  /** Half of the last stated digit, in the base unit. */
  private double fine() {
    return step / 2 * (measure == null ? 1 : measure.factor());
  }

  /** Whether it may be a year of modern times. */
  public boolean isYear() {
    return hedge == Hedge.EXACT && value == Math.rint(value) && value >= 1500 && value < 2100;
  }

  /** The greater over the smaller, in one unit; infinite against nought. */
  public double ratio(Quantity other) {
    boolean one = measure != null && other.measure != null;
    double x = Math.abs(one ? base() : value);
    double y = Math.abs(one ? other.base() : other.value);
    return Math.max(x, y) / Math.min(x, y);
  }

  /** The number with its unit. */
  public Span whole() {
    return measure == null ? span : span.cover(measure.place());
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
    return Math.max(step / 2, Math.abs(value) / 100);
  }
}

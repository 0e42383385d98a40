package synoptic.claim.collate.quantity;

/**
 * A time of day.
 *
 * @param minutes after midnight
 * @param stated whether the text says that it is one: {@code 16:15}, {@code 4.15 p.m.}
 * @param definite whether the half of the day is known
 */
public record Clock(double minutes, boolean stated, boolean definite) {
  private static final int DAY = 24 * 60;
  private static final int NOON = 12;

  /**
   * From hours and minutes as a text has them.
   *
   * @param half {@code a} or {@code p}; empty where the text does not say
   */
  static Clock of(double hours, double minutes, boolean stated, String half) {
    boolean twelve = hours == NOON;
    double hour =
        switch (half) {
          case "a" -> twelve ? 0 : hours;
          case "p" -> twelve ? NOON : hours < NOON ? hours + NOON : hours;
          default -> hours;
        };
    return new Clock(
        hour * 60 + minutes, stated, !half.isEmpty() || hours > NOON || stated && hours == 0);
  }

  /** Whether both may be one moment: twelve hours apart only where a text leaves the half open. */
  boolean agrees(Clock other) {
    double apart = Math.abs(minutes - other.minutes);
    return apart % DAY == 0 || apart == DAY / 2 && !(definite && other.definite);
  }
}

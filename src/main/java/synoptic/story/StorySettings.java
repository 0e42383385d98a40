package synoptic.story;

/**
 * Settings of grouping.
 *
 * @param threshold mean probability of one event from which articles are of one story; a grown
 *     story asks for as much as it has within
 * @param fading by which power of the time between two articles the odds of one event fall
 * @param days after which they have begun to: in so many more days they fall as 1 to 1/2 to that
 *     power
 */
public record StorySettings(double threshold, double fading, double days) {
  public static final StorySettings DEFAULT = new StorySettings(0.08, 2, 45);

  public StorySettings {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("the threshold lies in (0, 1]");
    }
    if (!(fading >= 0 && days > 0)) {
      throw new IllegalArgumentException("fading lies in [0, ∞), and takes some days");
    }
  }
}

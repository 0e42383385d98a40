package synoptic.story;

/**
 * Settings of grouping.
 *
 * @param threshold mean probability of one event from which articles are of one story; a grown
 *     story asks for as much as it has within
 * @param fading share of the likeness that two articles lose in the long run, where both are dated
 * @param days in which about two thirds of that share are lost
 */
public record StorySettings(double threshold, double fading, double days) {
  public static final StorySettings DEFAULT = new StorySettings(0.10, 1, 400);

  public StorySettings {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("the threshold lies in (0, 1]");
    }
    if (!(fading >= 0 && fading <= 1 && days > 0)) {
      throw new IllegalArgumentException("fading lies in [0, 1], and takes some days");
    }
  }
}

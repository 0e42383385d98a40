package synoptic.claim;

/**
 * Settings of matching.
 *
 * @param withinStory score from which two passages of one story are joined
 * @param acrossCorpus the stricter score for passages of a whole corpus
 */
public record ClaimSettings(double withinStory, double acrossCorpus) {
  public static final ClaimSettings DEFAULT = new ClaimSettings(0.5, 0.7);

  public ClaimSettings {
    if (!(withinStory > 0 && withinStory <= 1 && acrossCorpus >= withinStory && acrossCorpus <= 1)) {
      throw new IllegalArgumentException("thresholds lie in (0, 1], and the one for a corpus is the stricter");
    }
  }
}

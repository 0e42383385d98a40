package synoptic.claim;

import java.util.Locale;

/**
 * Settings of matching.
 *
 * @param withinStory mean score from which passages of one story are joined
 * @param acrossCorpus the stricter one for passages of a whole corpus
 * @param weakestLink score below which no two passages of one claim may lie
 * @param depth how many candidates Lucene gives for each passage
 * @param language in which it is said why passages are joined
 */
public record ClaimSettings(
    double withinStory, double acrossCorpus, double weakestLink, int depth, Locale language) {
  /**
   * Within a story as chosen on the annotated pairs of passages; across a corpus, and the weakest
   * link, on the Russian part of the development translations, precision first.
   */
  public static final ClaimSettings DEFAULT = new ClaimSettings(0.16, 0.55, 0.15, 8);

  /** Of which is said in English why. */
  public ClaimSettings(double withinStory, double acrossCorpus, double weakestLink, int depth) {
    this(withinStory, acrossCorpus, weakestLink, depth, Locale.ENGLISH);
  }

  /** The same, saying why in another language. */
  public ClaimSettings in(Locale other) {
    return new ClaimSettings(withinStory, acrossCorpus, weakestLink, depth, other);
  }

  public ClaimSettings {
    if (!(withinStory > 0
        && withinStory <= 1
        && acrossCorpus >= withinStory
        && acrossCorpus <= 1)) {
      throw new IllegalArgumentException(
          "thresholds lie in (0, 1], and the one for a corpus is the stricter");
    }
    if (!(weakestLink >= 0 && weakestLink <= withinStory)) {
      throw new IllegalArgumentException("the weakest link lies in [0, " + withinStory + "]");
    }
    if (depth < 1) {
      throw new IllegalArgumentException("at least one candidate");
    }
  }
}

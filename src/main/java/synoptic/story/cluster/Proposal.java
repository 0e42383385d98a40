package synoptic.story.cluster;

import java.util.Comparator;

/**
 * Two clusters that may merge.
 *
 * @param mean score of their pairs, 0 to 1
 */
record Proposal(double mean, Cluster a, Cluster b) {
  /** Best first; of equals the earliest clusters, so that the result is always the same. */
  static final Comparator<Proposal> ORDER =
      Comparator.comparingDouble((Proposal p) -> -p.mean)
          .thenComparing(Proposal::a)
          .thenComparing(Proposal::b);
}

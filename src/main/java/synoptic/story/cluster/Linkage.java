package synoptic.story.cluster;

/**
 * The scores between two clusters, or inside one.
 *
 * @param sum of them
 * @param least of them, 0 to 1; 1 for no pairs
 * @param pairs how many there are
 */
record Linkage(double sum, double least, int pairs) {
  static final Linkage NONE = new Linkage(0, 1, 0);

  /** Not a number for no pairs. */
  double mean() {
    return sum / pairs;
  }

  /** Of the pairs of both. */
  Linkage plus(Linkage other) {
    return new Linkage(sum + other.sum, Math.min(least, other.least), pairs + other.pairs);
  }
}

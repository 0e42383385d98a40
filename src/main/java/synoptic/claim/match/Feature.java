package synoptic.claim.match;

import java.util.Locale;

/**
 * What the matcher measures of two passages. Each value lies in 0 to 1, save the last three:
 * logarithms of 1 + nats.
 */
enum Feature {
  /** Shared character 4-grams over all of both. */
  GRAM_JACCARD,
  /** Shared character 4-grams over those of the passage with fewer. */
  GRAM_CONTAINMENT,
  /** Rarity of shared stems over that of all stems of both. */
  OVERLAP,
  /** Rarity of shared stems over that of the passage with less. */
  CONTAINMENT,
  /**
   * As {@link #OVERLAP}, where a stem also counts as shared, by its likeness, with one spelled
   * alike.
   */
  SOFT_OVERLAP,
  SOFT_CONTAINMENT,
  /** Shared pairs of adjacent stems over those of the passage with fewer. */
  BIGRAMS,
  /** Stems in the same order (longest common subsequence) over those of the shorter passage. */
  ORDER,
  /** Shorter over longer, in characters. */
  LENGTH_RATIO,
  /** The rarity of the shared stems: two passages may agree in little. */
  EVIDENCE,
  /**
   * The rarity of what softly has no counterpart, of the passage with less of it: one may only
   * leave something out.
   */
  LEFT_LESS,
  /** The same of the passage with more. */
  LEFT_MORE;

  static final int COUNT = values().length;

  /** As judgements and the model's file name it. */
  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Every feature of a pair, by ordinal. */
  static double[] of(Profile a, Profile b) {
    double[] x = new double[COUNT];
    int grams = shared(a.grams, b.grams);
    x[GRAM_JACCARD.ordinal()] = ratio(grams, a.grams.length + b.grams.length - grams);
    x[GRAM_CONTAINMENT.ordinal()] = ratio(grams, Math.min(a.grams.length, b.grams.length));
    var likeness = new Likeness(a, b);
    double shared = likeness.exact();
    double soft = likeness.soft();
    x[OVERLAP.ordinal()] = ratio(shared, a.weight + b.weight - shared);
    x[CONTAINMENT.ordinal()] = ratio(shared, Math.min(a.weight, b.weight));
    x[SOFT_OVERLAP.ordinal()] = ratio(soft, a.weight + b.weight - soft);
    x[SOFT_CONTAINMENT.ordinal()] = Math.min(1, ratio(soft, Math.min(a.weight, b.weight)));
    x[BIGRAMS.ordinal()] =
        ratio(shared(a.bigrams, b.bigrams), Math.min(a.bigrams.length, b.bigrams.length));
    x[ORDER.ordinal()] =
        ratio(
            commonSubsequence(a.sequence, b.sequence),
            Math.min(a.sequence.length, b.sequence.length));
    x[LENGTH_RATIO.ordinal()] =
        ratio(
            Math.min(a.text.length(), b.text.length()), Math.max(a.text.length(), b.text.length()));
    x[EVIDENCE.ordinal()] = Math.log1p(shared);
    x[LEFT_LESS.ordinal()] = Math.log1p(Math.max(0, Math.min(a.weight, b.weight) - soft));
    x[LEFT_MORE.ordinal()] = Math.log1p(Math.max(0, Math.max(a.weight, b.weight) - soft));
    return x;
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
  }

  /** How many keys two ascending arrays share. */
  private static int shared(long[] a, long[] b) {
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        count++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }

  private static int commonSubsequence(long[] a, long[] b) {
    int[] row = new int[b.length + 1];
    for (long key : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.length; j++) {
        int above = row[j];
        row[j] = key == b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length];
  }
}

package synoptic.story.grouping;

import java.util.TreeMap;

/** Terms of an article and what each weighs there, as a vector of length 1. */
final class Topic {
  /** What is covered of no terms at all: nothing is known. */
  private static final double UNKNOWN = 0.5;

  /** Ascending. */
  private final int[] terms;

  private final double[] weights;

  /**
   * @param vector what each term weighs, by its number
   */
  Topic(TreeMap<Integer, Double> vector) {
    double norm = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    terms = vector.keySet().stream().mapToInt(t -> t).toArray();
    weights = vector.values().stream().mapToDouble(w -> norm > 0 ? w / norm : 0).toArray();
  }

  /** The cosine of the angle between two topics, 0 to 1. */
  double cosine(Topic other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** How much of its weight another has, 0 to 1. */
  double coveredBy(Topic other) {
    double all = 0;
    double covered = 0;
    for (int i = 0, j = 0; i < terms.length; i++) {
      while (j < other.terms.length && other.terms[j] < terms[i]) {
        j++;
      }
      all += weights[i];
      covered += j < other.terms.length && other.terms[j] == terms[i] ? weights[i] : 0;
    }
    return all > 0 ? covered / all : UNKNOWN;
  }
}

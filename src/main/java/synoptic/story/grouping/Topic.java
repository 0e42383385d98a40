package synoptic.story.grouping;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import synoptic.story.word.WordKey;

/** Terms of an article and what each weighs there, as a vector of length 1. */
final class Topic {
  /** What is covered of no terms at all: nothing is known. */
  private static final double UNKNOWN = 0.5;

  private record Term(long key, double weight) {}

  /** The keys of the terms, ascending. */
  private final long[] terms;

  private final double[] weights;

  private Topic(List<Term> vector) {
    double norm = Math.sqrt(vector.stream().mapToDouble(t -> t.weight * t.weight).sum());
    terms = vector.stream().mapToLong(Term::key).toArray();
    weights = vector.stream().mapToDouble(t -> norm > 0 ? t.weight / norm : 0).toArray();
  }

  /**
   * A topic.
   *
   * @param weights what each term weighs
   */
  static Topic of(Map<String, Double> weights) {
    return new Topic(
        weights.entrySet().stream()
            .map(t -> new Term(WordKey.of(t.getKey()), t.getValue()))
            .sorted(Comparator.comparingLong(Term::key))
            .toList());
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

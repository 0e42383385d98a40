package synoptic.story.grouping;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.story.word.Rarity;

/** Terms of an article and what each weighs there, as a vector of length 1. */
final class Topic {
  /** What a word late in an article weighs, against 1 for the first. */
  private static final double REST = 0.3;

  /** Words after which half of the difference is gone: about three paragraphs. */
  private static final double HALF = 150;

  /** What is covered of no terms at all: nothing is known. */
  private static final double UNKNOWN = 0.5;

  /** Ascending. */
  private final int[] terms;

  private final double[] weights;

  private Topic(TreeMap<Integer, Double> vector) {
    double norm = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    terms = vector.keySet().stream().mapToInt(t -> t).toArray();
    weights = vector.values().stream().mapToDouble(w -> norm > 0 ? w / norm : 0).toArray();
  }

  /** Weighs the terms of a corpus, and numbers them in their order. */
  static final class Scale {
    private final Rarity rarity;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param texts whose terms are compared
     */
    Scale(Rarity rarity, Stream<? extends Collection<String>> texts) {
      this.rarity = rarity;
      texts
          .flatMap(Collection::stream)
          .distinct()
          .sorted()
          .forEachOrdered(t -> numbers.put(t, numbers.size()));
    }

    /** Terms in their order, weighed by frequency, place and rarity. */
    Topic of(List<String> terms) {
      Map<String, Double> frequency = new HashMap<>();
      for (int i = 0; i < terms.size(); i++) {
        frequency.merge(terms.get(i), place(i), Double::sum);
      }
      var vector = new TreeMap<Integer, Double>();
      frequency.forEach((t, tf) -> vector.put(number(t), Math.log1p(tf) * rarity.of(t)));
      return new Topic(vector);
    }

    /** Terms weighed by rarity alone. */
    Topic of(Set<String> terms) {
      var vector = new TreeMap<Integer, Double>();
      terms.forEach(t -> vector.put(number(t), rarity.of(t)));
      return new Topic(vector);
    }

    private Integer number(String term) {
      return requireNonNull(numbers.get(term));
    }
  }

  /**
   * News tells the event first and its background last: the weight falls by half of {@code 1 -
   * REST} at {@link #HALF}.
   */
  private static double place(int i) {
    return REST + (1 - REST) / (1 + i / HALF);
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

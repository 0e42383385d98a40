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

/** Weighs the terms of a corpus, and numbers them in their order. */
final class TopicScale {
  /** What a word late in an article weighs, against 1 for the first. */
  private static final double REST = 0.3;

  /** Words after which half of the difference is gone: about three paragraphs. */
  private static final double HALF = 150;

  private final Rarity rarity;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param texts whose terms are compared
   */
  TopicScale(Rarity rarity, Stream<? extends Collection<String>> texts) {
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

  /**
   * News tells the event first and its background last: the weight falls by half of {@code 1 -
   * REST} at {@link #HALF}.
   */
  private static double place(int i) {
    return REST + (1 - REST) / (1 + i / HALF);
  }
}

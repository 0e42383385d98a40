package synoptic.story.grouping;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.story.word.Rarity;

/** Weighs the terms of a corpus. */
final class TopicScale {
  /** What a word late in an article weighs, against 1 for the first. */
  private static final double REST = 0.3;

  /** Words after which half of the difference is gone: about three paragraphs. */
  private static final double HALF = 150;

  private final Rarity rarity;

  TopicScale(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Terms in their order, weighed by frequency, place and rarity. */
  Topic of(List<String> terms) {
    Map<String, Double> frequency = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      frequency.merge(terms.get(i), place(i), Double::sum);
    }
    frequency.replaceAll((term, times) -> Math.log1p(times) * rarity.of(term));
    return Topic.of(frequency);
  }

  /** Terms weighed by rarity alone. */
  Topic of(Set<String> terms) {
    return Topic.of(terms.stream().collect(toMap(t -> t, rarity::of)));
  }

  /**
   * News tells the event first and its background last: the weight falls by half of {@code 1 -
   * REST} at {@link #HALF}.
   */
  private static double place(int i) {
    return REST + (1 - REST) / (1 + i / HALF);
  }
}

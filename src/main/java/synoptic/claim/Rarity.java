package synoptic.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How much a shared word tells: inverse document frequency, {@code ln((n + 1) / (df + 0.5))}. */
final class Rarity {
  private final Map<String, Integer> frequency;
  private final int passages;

  private Rarity(Map<String, Integer> frequency, int passages) {
    this.frequency = frequency;
    this.passages = passages;
  }

  /** The rarity of words among some passages, each given by its stems. */
  static Rarity among(Collection<List<String>> passages) {
    Map<String, Integer> frequency = new HashMap<>();
    passages.forEach(p -> new HashSet<>(p).forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    return new Rarity(frequency, passages.size());
  }

  double of(String stem) {
    return Math.log((passages + 1) / (frequency.getOrDefault(stem, 0) + 0.5));
  }
}

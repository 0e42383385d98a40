package synoptic.quotation.people;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One speaker's spellings and roles with their counts.
 *
 * @param articles in which quotations name him
 */
record SpeakerTally(
    Map<String, Integer> spellings, Map<String, Integer> roles, Set<String> articles) {
  SpeakerTally() {
    this(new TreeMap<>(), new TreeMap<>(), new HashSet<>());
  }

  int count() {
    return spellings.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The commonest spelling of two words or more, of those the fullest, of those the first. */
  String name() {
    return spellings.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>, Boolean>comparing(e -> e.getKey().contains(" "))
                .thenComparingInt(Map.Entry::getValue)
                .thenComparingInt(e -> e.getKey().split(" ").length)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }

  void add(SpeakerTally other) {
    other.spellings.forEach((k, v) -> spellings.merge(k, v, Integer::sum));
    other.roles.forEach((k, v) -> roles.merge(k, v, Integer::sum));
    articles.addAll(other.articles);
  }
}

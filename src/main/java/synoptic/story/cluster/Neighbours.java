package synoptic.story.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.story.word.Rarity;

/**
 * Pairs of texts worth comparing: for each, those that Lucene (BM25) ranks highest for its
 * weightiest words, by frequency and rarity.
 */
public final class Neighbours {
  /** Words asked for. Measured: 8 words and 8 neighbours cluster as well as 25 and 20. */
  private static final int WORDS = 8;

  /**
   * Texts for which an index is written. A choice, not measured: both rank alike, and a story's
   * passages are fewer.
   */
  private static final int MANY = 2_000;

  private Neighbours() {}

  /**
   * The pairs, in order.
   *
   * @param texts the stems of each
   * @param depth how many others to take for each
   */
  public static List<Pair> among(List<List<String>> texts, Rarity rarity, int depth) {
    return among(texts, rarity, WORDS, depth);
  }

  /**
   * The pairs, in order.
   *
   * @param words of each text to look for
   */
  public static List<Pair> among(List<List<String>> texts, Rarity rarity, int words, int depth) {
    try (Passages passages =
        texts.size() < MANY ? new PassageList(texts) : new PassageIndex(texts)) {
      return IntStream.range(0, texts.size())
          .parallel()
          .boxed()
          .flatMap(
              i ->
                  Arrays.stream(passages.nearest(words(texts.get(i), rarity, words), depth + 1))
                      .filter(j -> j != i)
                      .mapToObj(j -> new Pair(Math.min(i, j), Math.max(i, j))))
          .sorted()
          .distinct()
          .toList();
    }
  }

  /** The words of a text by which its neighbours are looked for, weightiest first. */
  public static List<String> words(List<String> stems, Rarity rarity) {
    return words(stems, rarity, WORDS);
  }

  private static List<String> words(List<String> stems, Rarity rarity, int most) {
    Map<String, Double> weights = new HashMap<>();
    stems.forEach(stem -> weights.merge(stem, rarity.of(stem), Double::sum));
    return weights.keySet().stream()
        .sorted(
            Comparator.comparingDouble((String w) -> -weights.getOrDefault(w, 0.0))
                .thenComparing(w -> w))
        .limit(most)
        .toList();
  }
}

package synoptic.story.cluster;

import java.util.List;
import synoptic.story.word.Rarity;

/**
 * Pairs of texts worth comparing: for each, those that Lucene (BM25) ranks highest for its
 * weightiest words.
 */
public final class Neighbours {
  /** Words asked for. Measured: 8 words and 8 neighbours cluster as well as 25 and 20. */
  private static final int WORDS = 8;

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
    return PassageIndex.pairs(texts, rarity, words, depth);
  }

  /** The words of a text by which its neighbours are looked for, weightiest first. */
  public static List<String> words(List<String> stems, Rarity rarity) {
    return PassageIndex.asked(stems, rarity, WORDS);
  }
}

package synoptic.story.word;

/** A number for a word, so that words shared are found by merging ascending arrays. */
public final class WordKey {
  private WordKey() {}

  /** Of 64 bits: that two of the million words and phrases of a corpus have one is no case. */
  public static long of(String word) {
    long h = 1125899906842597L;
    for (int i = 0; i < word.length(); i++) {
      h = 31 * h + word.charAt(i);
    }
    return mix(h);
  }

  /** For two words one after the other. */
  public static long of(long first, long second) {
    return mix(first * 31 + second);
  }

  private static long mix(long h) {
    long x = h * 0x9E3779B97F4A7C15L;
    return x ^ (x >>> 32);
  }
}

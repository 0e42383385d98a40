package synoptic.claim.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import synoptic.story.word.Rarity;
import synoptic.story.word.Stems;
import synoptic.story.word.WordKey;
import synoptic.text.Fold;

/**
 * What the matcher compares of one passage, computed once: ascending arrays of hashed keys, so that
 * overlap is a merge.
 */
final class Profile {
  final String text;

  /** The stems in order. */
  final long[] sequence;

  /** Distinct stems by ascending key, and their rarity. */
  final long[] terms;

  final double[] weights;

  /** The character bigrams of each distinct stem, ascending. */
  final int[][] pairs;

  /** The rarity of all distinct stems together. */
  final double weight;

  /** Distinct pairs of adjacent stems. */
  final long[] bigrams;

  /**
   * Distinct runs of four characters, of letters and digits in lower case with single spaces
   * between.
   */
  final long[] grams;

  private Profile(String text, List<String> analysed, Rarity rarity) {
    this.text = text;
    sequence = analysed.stream().mapToLong(WordKey::of).toArray();
    List<String> distinct =
        analysed.stream().distinct().sorted(Comparator.comparingLong(WordKey::of)).toList();
    terms = distinct.stream().mapToLong(WordKey::of).toArray();
    weights = distinct.stream().mapToDouble(rarity::of).toArray();
    pairs = distinct.stream().map(Profile::pairs).toArray(int[][]::new);
    weight = Arrays.stream(weights).sum();
    bigrams = bigrams(sequence);
    grams = grams(text);
  }

  static Profile of(String text, Rarity rarity) {
    return of(text, Stems.of(text), rarity);
  }

  static Profile of(String text, List<String> stems, Rarity rarity) {
    return new Profile(text, stems, rarity);
  }

  private static long[] bigrams(long[] sequence) {
    long[] keys = new long[Math.max(0, sequence.length - 1)];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = WordKey.of(sequence[i], sequence[i + 1]);
    }
    return distinct(keys);
  }

  /** With its ends, so that short words have some and first letters weigh more. */
  private static int[] pairs(String stem) {
    String bounded = '^' + stem + '$';
    int[] keys = new int[bounded.length() - 1];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = bounded.charAt(i) << 16 | bounded.charAt(i + 1);
    }
    Arrays.sort(keys);
    return keys;
  }

  private static long[] grams(String text) {
    String folded = Fold.of(text);
    String plain = ' ' + folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ' ';
    long[] keys = new long[Math.max(0, plain.length() - 3)];
    long window = 0;
    for (int i = 0; i < plain.length(); i++) {
      window = window << 16 | plain.charAt(i);
      if (i >= 3) {
        keys[i - 3] = window;
      }
    }
    return distinct(keys);
  }

  private static long[] distinct(long[] keys) {
    return Arrays.stream(keys).sorted().distinct().toArray();
  }
}

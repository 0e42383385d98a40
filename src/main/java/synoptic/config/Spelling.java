package synoptic.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import synoptic.text.EditDistance;

/** Which known word a mistyped one was meant to be. */
final class Spelling {
  private Spelling() {}

  /** The word at the least edit distance, case aside; of several the first. */
  static String nearest(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(k -> EditDistance.between(k.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }
}

package synoptic.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.text.EditDistance;

/** Which known word a mistyped one was meant to be. */
final class Suggestion {
  private Suggestion() {}

  /**
   * The word at the least edit distance, case aside; of several the first; null if none is near.
   */
  static @Nullable String nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(k -> distance(word, k) <= mistakes(k))
        .min(Comparator.comparingInt(k -> distance(word, k)))
        .orElse(null);
  }

  /**
   * Edits up to which a word is another one mistyped: of each three letters one. Beyond, a hint
   * would mislead.
   */
  private static int mistakes(String known) {
    return Math.ceilDiv(known.length(), 3);
  }

  private static int distance(String word, String known) {
    return EditDistance.between(known.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
  }
}

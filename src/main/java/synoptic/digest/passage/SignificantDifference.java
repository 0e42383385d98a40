package synoptic.digest.passage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.story.word.Stems;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Words of a reading that stand for others of the base reading, and change what is said or quoted.
 *
 * @param base null where the reading adds words
 * @param reading null where it lacks words
 */
public record SignificantDifference(@Nullable CitedPassage base, @Nullable CitedPassage reading) {
  /** Words of a side up to which a difference can be said in passing. */
  private static final int FEW_WORDS = 6;

  /**
   * What ends a phrase: words on both sides of it are two differences that no alignment could part.
   */
  private static final Pattern BREAK =
      Pattern.compile("[,;:!?()\\[\\]…" + Punctuation.ENGLISH.doubles() + "]|\\.\\.|\\.\\s");

  /** Whether it can be said in passing. */
  boolean isShort() {
    return isShort(base) && isShort(reading);
  }

  /** Whether only such words differ as say little outside their sentence. */
  boolean isSlight() {
    return isSlight(base) && isSlight(reading);
  }

  private static boolean isSlight(@Nullable CitedPassage words) {
    return words == null || Stems.isSlight(words.text());
  }

  private static boolean isShort(@Nullable CitedPassage words) {
    return words == null
        || (Words.in(words.text(), new Span(0, words.text().length())).size() <= FEW_WORDS
            && !BREAK.matcher(words.text()).find());
  }
}

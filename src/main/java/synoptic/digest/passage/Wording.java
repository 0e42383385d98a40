package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.story.word.Stems;
import synoptic.text.Punctuation;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * What came of comparing a reading with the base reading.
 *
 * @param inWords the kinds of differences; empty for the base
 * @param verbatim whether its words are those of the base reading
 * @param significant the differences that change what is said or quoted, in the order of the
 *     reading
 * @param told what of it other accounts have too
 */
public record Wording(String inWords, boolean verbatim, List<Difference> significant, Told told) {
  /**
   * Differences that stand in a line of the apparatus. More is read more easily in the readings
   * themselves.
   */
  private static final int BRIEF = 3;

  /** Words of a side up to which a difference can be said in passing. */
  private static final int FEW_WORDS = 6;

  /**
   * What ends a phrase: words on both sides of it are two differences that no alignment could part.
   */
  private static final Pattern BREAK =
      Pattern.compile("[,;:!?()\\[\\]…" + Punctuation.ENGLISH.doubles() + "]|\\.\\.|\\.\\s");

  /**
   * Words that stand for others.
   *
   * @param base null where the reading adds words
   * @param reading null where it lacks words
   */
  public record Difference(@Nullable CitedPassage base, @Nullable CitedPassage reading) {
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

  public Wording {
    requireNonNull(inWords);
    significant = List.copyOf(significant);
    requireNonNull(told);
  }

  public static Wording ofBase(Told told) {
    return new Wording("", true, List.of(), told);
  }

  /**
   * The first few of the significant differences that are short and tell something by themselves.
   */
  public List<Difference> brief() {
    return significant.stream().filter(d -> d.isShort() && !d.isSlight()).limit(BRIEF).toList();
  }

  /** Whether there are significant differences beside the brief ones. */
  public boolean isLonger() {
    return significant.size() > brief().size();
  }
}

package synoptic.digest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.quotation.Quotation;
import synoptic.text.Span;

/**
 * The words that a fragment of reported speech hangs on. Cut out of its clause, {@code the US and
 * other nations cease supplying weapons} sounds like a report of what happens, and {@code shocked}
 * like nothing at all.
 */
final class Setting {
  private static final String MARKS = "\"“”„«»";

  /**
   * What stands between a verb and its object in quotation marks: no comma or colon, which
   * introduce a sentence.
   */
  private static final Pattern OBJECT = Pattern.compile("\\s+[" + MARKS + "]");

  private Setting() {}

  /**
   * From the cue before the reported clause, if it stands there, to the clause's end; the passage
   * itself if it is a whole quotation, or no quotation.
   *
   * @param quotation the one that the passage is of; null for none
   */
  static Span of(@Nullable Quotation quotation, Span passage, String text) {
    if (quotation == null || !quotation.isSpeech()) {
      return passage;
    }
    if (quotation.kind() == Quotation.Kind.DIRECT) {
      return object(quotation, passage, text);
    }
    Span clause = quotation.clause() == null ? quotation.span() : quotation.clause();
    if (!clause.cover(quotation.span()).overlaps(passage)) {
      return passage;
    }
    Span setting = clause.cover(passage);
    Span cue = quotation.cue() == null ? null : quotation.cue().span();
    if (cue == null
        || cue.end() > setting.start()
        || isCut(new Span(cue.end(), setting.start()).of(text))) {
      return setting;
    }
    return setting.cover(cue);
  }

  /**
   * Words in quotation marks that are the object of their cue, {@code urging "Putin to take talks
   * seriously"}, with both.
   */
  private static Span object(Quotation quotation, Span passage, String text) {
    Span cue = quotation.cue() == null ? null : quotation.cue().span();
    if (cue == null
        || cue.end() > passage.start()
        || !OBJECT.matcher(new Span(cue.end(), passage.start()).of(text)).matches()) {
      return passage;
    }
    boolean closes =
        passage.end() < text.length() && MARKS.indexOf(text.charAt(passage.end())) >= 0;
    return new Span(cue.start(), passage.end() + (closes ? 1 : 0));
  }

  /** Whether a quotation mark, double or single, stands there; none does outside the text. */
  static boolean isMark(String text, int at) {
    return at >= 0 && at < text.length() && (MARKS + "‘’'‚「」『』").indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a sentence ends between. */
  private static boolean isCut(String between) {
    return between.contains("\n") || between.contains(". ");
  }
}

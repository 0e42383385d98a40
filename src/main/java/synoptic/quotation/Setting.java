package synoptic.quotation;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * The words that a fragment of reported speech hangs on. Cut out of its clause, {@code the US and
 * other nations cease supplying weapons} sounds like a report of what happens, and {@code shocked}
 * like nothing at all.
 */
public final class Setting {
  private Setting() {}

  /**
   * From the cue before the reported clause, if it stands there, to the clause's end; the passage
   * itself if it is a whole quotation, or no quotation.
   *
   * @param quotation the one that the passage is of; null for none
   */
  public static Span of(@Nullable Quotation quotation, Span passage, String text) {
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
   * seriously"}, with both: no comma or colon, which introduce a sentence, stands between.
   */
  private static Span object(Quotation quotation, Span passage, String text) {
    Span cue = quotation.cue() == null ? null : quotation.cue().span();
    Span marked = quotation.marked();
    if (cue == null
        || marked == null
        || cue.end() >= marked.start()
        || passage.start() != quotation.span().start()
        || !new Span(cue.end(), marked.start()).of(text).isBlank()) {
      return passage;
    }
    boolean isWhole = passage.end() == quotation.span().end();
    return new Span(cue.start(), isWhole ? marked.end() : passage.end());
  }

  /** Whether a sentence ends between. */
  private static boolean isCut(String between) {
    return between.contains("\n") || between.contains(". ");
  }
}

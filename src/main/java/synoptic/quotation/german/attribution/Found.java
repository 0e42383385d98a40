package synoptic.quotation.german.attribution;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation.Kind;
import synoptic.quotation.german.sentence.Phrase;
import synoptic.quotation.german.sentence.Sentence;
import synoptic.text.Span;

/**
 * Attributed words in one sentence, before it is known who is meant.
 *
 * @param clause the reported clause with its "dass"; null for direct, and where a fragment has none
 * @param speaker null where the grammar shows none
 */
public record Found(
    Span span,
    Kind kind,
    @Nullable Span clause,
    @Nullable Cue cue,
    @Nullable Phrase speaker,
    Sentence sentence) {
  /** All that is reported. */
  public Span content() {
    return clause == null ? span : clause.cover(span);
  }

  public boolean isSpeech() {
    return cue != null && cue.force() == Cue.Force.SPEECH;
  }
}

package synoptic.quotation.cue;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.Cue;
import synoptic.quotation.Quotation;
import synoptic.quotation.sentence.Range;
import synoptic.quotation.sentence.Sentence;
import synoptic.quotation.sentence.Vocabulary;
import synoptic.quotation.sentence.WordClass;
import synoptic.text.Span;

/**
 * Attributed words in one sentence, whose speaker is not resolved yet.
 *
 * @param span the words
 * @param clause the reported clause around or of them; null for direct
 * @param cue null for a floating quotation
 * @param via as {@link Quotation#via}
 * @param speaker the tokens that name the source; null where the grammar shows none
 */
public record Unresolved(
    Span span,
    Quotation.Kind kind,
    @Nullable Span clause,
    @Nullable Cue cue,
    @Nullable Range speaker,
    @Nullable String via,
    Sentence sentence) {
  /** The whole of what is said. */
  public Span content() {
    return clause == null ? span : clause.cover(span);
  }

  /** Whether a passage is of what somebody says, and not of what an outlet tells. */
  public boolean isSaid(Span passage, Vocabulary words) {
    return speaker != null
        && !words.at(sentence, speaker.to() - 1, WordClass.OUTLET)
        && content().contains(passage);
  }
}

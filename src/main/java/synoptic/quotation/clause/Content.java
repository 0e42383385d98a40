package synoptic.quotation.clause;

import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.Range;

/**
 * What is attributed.
 *
 * @param clause all its tokens, with the "that" it begins with
 * @param words without it
 */
public record Content(Range clause, Range words, CueVerb.Frame frame) {
  /** The same words in a clause that begins earlier. */
  Content from(int start) {
    return new Content(new Range(start, clause.to()), words, frame);
  }
}

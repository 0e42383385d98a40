package synoptic.quotation.clause;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.Range;

/**
 * What is attributed.
 *
 * @param clause all its tokens, with the "that" it begins with
 * @param words without it
 */
public record Content(Range clause, Range words, CueVerb.Frame frame) {
  /** Content from one token up to another; null where that is nothing. */
  static @Nullable Content of(int start, int end, CueVerb.Frame frame) {
    return end > start ? new Content(new Range(start, end), new Range(start, end), frame) : null;
  }

  /** The same words in a clause that begins earlier. */
  Content from(int start) {
    return new Content(new Range(start, clause.to()), words, frame);
  }
}

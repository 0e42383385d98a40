package synoptic.format.label;

import java.util.List;
import synoptic.text.Span;

/**
 * Words of a paragraph that credit agencies.
 *
 * @param span of the words, in the paragraph
 * @param agencies as printed; empty where the words name none
 */
record AgencyCredit(Span span, List<Credit> agencies) {
  AgencyCredit {
    agencies = List.copyOf(agencies);
  }
}

package synoptic.quotation;

import synoptic.text.Span;

/**
 * Words that a publisher set apart as somebody's, by marks or by an attribution dash.
 *
 * @param span the words alone, without marks, dashes and outer white space
 * @param outer with their marks
 */
record Marked(Span span, Span outer, Style style) {
  /** How they are set apart. */
  enum Style {
    PAIRED,
    /** One mark is missing. */
    UNBALANCED,
    /** No mark at all, attributed by a dash. */
    DASH
  }

  /** Whether no mark closes it, so that the next paragraph may go on with it. */
  boolean isOpen() {
    return style == Style.UNBALANCED && outer.end() == span.end();
  }
}

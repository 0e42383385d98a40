package synoptic.article;

import static java.util.Objects.requireNonNull;

import synoptic.text.Span;

/**
 * A paragraph, or a labelled part of one: no sentence and no quotation mark is read across its
 * ends.
 *
 * @param span in the article's text, without white space at its ends
 */
public record Block(Span span, Role role) {
  public Block {
    requireNonNull(span);
    requireNonNull(role);
  }
}

package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import synoptic.text.Span;

/**
 * A paragraph, or a labelled part of one: no sentence and no quotation mark is read across its
 * ends.
 *
 * @param span in the article's text, without white space at its ends
 * @param byEditor whether it is the editor of the digest who says what it is
 */
public record Block(Span span, Role role, boolean byEditor) implements Serializable {
  /** As it was read. */
  public Block(Span span, Role role) {
    this(span, role, false);
  }

  public Block {
    requireNonNull(span);
    requireNonNull(role);
  }
}

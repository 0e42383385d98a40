package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import synoptic.text.Span;

/**
 * The sentence in which an article says what happened: of its first sentences the one nearest to
 * the other articles' first sentences.
 *
 * @param article the article's id
 * @param span of the sentence, in UTF-16 units of the article's text
 */
public record Lead(String article, Span span) implements Serializable {
  public Lead {
    requireNonNull(article);
    requireNonNull(span);
  }
}

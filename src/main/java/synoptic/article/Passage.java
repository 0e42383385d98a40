package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import synoptic.text.Span;

/** A sentence or clause of an article. */
public record Passage(String article, Span span, Role role) implements Serializable {
  public Passage {
    requireNonNull(article);
    requireNonNull(span);
    requireNonNull(role);
  }
}

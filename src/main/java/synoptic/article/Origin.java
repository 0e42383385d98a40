package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * Whose reporting an article says it derives from.
 *
 * @param name as the article names it
 * @param credit the words that say so, in the article's text; null where metadata says so
 */
public record Origin(String name, @Nullable Span credit) implements Serializable {
  public Origin {
    requireNonNull(name);
  }
}

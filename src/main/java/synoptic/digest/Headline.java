package synoptic.digest;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A headline, verbatim from an article.
 *
 * @param source the article that it is credited to
 * @param passage where it stands in the article's text; null if only the article's metadata has it
 * @param stated false if the article states no title and its lead sentence stands in
 */
public record Headline(String text, Source source, @Nullable CitedPassage passage, boolean stated) {
  public Headline {
    requireNonNull(text);
    requireNonNull(source);
  }
}

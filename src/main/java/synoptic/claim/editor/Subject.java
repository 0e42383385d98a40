package synoptic.claim.editor;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.article.Place;

/**
 * A passage that an editor accepts, or an article as a whole.
 *
 * @param place null for an article as a whole
 */
public record Subject(String article, @Nullable Place place) {
  public Subject {
    requireNonNull(article);
  }
}

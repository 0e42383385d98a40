package synoptic.digest.entry.article;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Source;

/**
 * What puts an article into a lineage.
 *
 * @param credit its crediting words; null where there are none
 * @param reason in a sentence
 */
public record Evidence(Source source, @Nullable CitedPassage credit, String reason) {
  public Evidence {
    requireNonNull(source);
    requireNonNull(reason);
  }
}

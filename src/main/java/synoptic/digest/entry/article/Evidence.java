package synoptic.digest.entry.article;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Source;

/** One ground: the article, its crediting words where there are such, and the reason. */
public record Evidence(Source source, @Nullable CitedPassage credit, String reason) {
  public Evidence {
    requireNonNull(source);
    requireNonNull(reason);
  }
}

package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that derive from the same original reporting.
 *
 * @param number within its story, from 1
 * @param evidence empty for a lineage of one article
 */
public record LineageEntry(int number, List<Source> articles, List<Evidence> evidence) {
  /** One ground: the article, its crediting words where there are such, and the reason. */
  public record Evidence(Source source, @Nullable CitedPassage credit, String reason) {
    public Evidence {
      requireNonNull(source);
      requireNonNull(reason);
    }
  }

  public LineageEntry {
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
  }
}

package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * Articles of one story that derive from the same original reporting, with the evidence. The number
 * of lineages is always "at most": what articles do not say, nobody counted.
 *
 * @param id from its first article
 * @param articles at least one, in the story's order
 * @param evidence why they are one; empty for a lineage of one article
 */
public record Lineage(String id, List<String> articles, List<Evidence> evidence)
    implements Serializable {
  /**
   * One ground for a lineage.
   *
   * @param article the article that holds the words
   * @param credit the crediting words in it; null where the ground is shared passages
   * @param reason in plain words, with the measured figure and threshold where there is one
   */
  public record Evidence(String article, @Nullable Span credit, String reason)
      implements Serializable {
    public Evidence {
      requireNonNull(article);
      requireNonNull(reason);
    }
  }

  public Lineage {
    requireNonNull(id);
    articles = List.copyOf(articles);
    evidence = List.copyOf(evidence);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a lineage has an article");
    }
  }
}

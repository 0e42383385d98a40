package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.article.LineageEntry;

/**
 * Who tells a story.
 *
 * @param articles in the order of publication
 * @param overlap how much of each article stands in each other
 * @param table which account prints which claim
 */
public record Accounts(
    List<LineageEntry> lineages,
    List<ArticleEntry> articles,
    Overlap overlap,
    ComparisonTable table) {
  public Accounts {
    lineages = List.copyOf(lineages);
    articles = List.copyOf(articles);
    requireNonNull(overlap);
    requireNonNull(table);
  }

  /** Those whose lead may be shown: what each says happened. */
  public List<LineageEntry> leads() {
    return lineages.stream().filter(l -> l.lead() != null).toList();
  }
}

package synoptic.digest.excerpt;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.article.Article;
import synoptic.text.Span;
import synoptic.text.WordIndex;

/**
 * Which passages may be shown, so that no article exceeds its cap. Passages are admitted in the
 * order of their weight.
 */
public final class ExcerptPlan {
  private final Map<String, Budget> budgets;

  public ExcerptPlan(List<Article> articles, Excerpts excerpts) {
    budgets =
        articles.parallelStream()
            .map(a -> new Budget(a, excerpts))
            .collect(toMap(b -> b.article.id(), b -> b));
  }

  /** Admits all of the places, or none of them if one would exceed its article's cap. */
  boolean admit(Collection<ArticleSpan> places) {
    Map<String, BitSet> after = new HashMap<>();
    for (ArticleSpan place : places) {
      Budget budget = budget(place.article());
      BitSet words = after.computeIfAbsent(place.article(), a -> (BitSet) budget.words.clone());
      budget.index.mark(place.span(), words);
    }
    for (var entry : after.entrySet()) {
      if (entry.getValue().cardinality() > budget(entry.getKey()).cap) {
        return false;
      }
    }
    after.forEach((article, words) -> budget(article).words = words);
    places.forEach(p -> budget(p.article()).add(p.span()));
    return true;
  }

  /** Whether the whole span lies in what has been admitted. */
  public boolean shows(ArticleSpan place) {
    return shown(place.article()).stream().anyMatch(s -> s.contains(place.span()));
  }

  /** What is shown of an article: spans in order, not touching one another. */
  public List<Span> shown(String article) {
    return budget(article).merged();
  }

  /**
   * The words around a span that are shown as well, and the span: as much context as its selector
   * may have.
   */
  public Span around(String article, Span span) {
    Budget budget = budget(article);
    return budget.index.run(span, budget.words);
  }

  /** How many words of an article are shown. */
  public int words(String article) {
    return budget(article).words.cardinality();
  }

  public WordIndex index(String article) {
    return budget(article).index;
  }

  private Budget budget(String article) {
    return requireNonNull(budgets.get(article), article);
  }
}

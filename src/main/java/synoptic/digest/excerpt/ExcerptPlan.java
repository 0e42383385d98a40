package synoptic.digest.excerpt;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.text.Span;
import synoptic.text.WordIndex;

/**
 * Which passages may be shown, so that no article exceeds its cap. Passages are admitted in the
 * order of their weight.
 */
public final class ExcerptPlan {
  /** A span of an article. */
  public record Place(String article, Span span) {}

  private static final class Budget {
    final Article article;
    final WordIndex index;
    final int cap;
    BitSet words = new BitSet();
    final List<Span> spans = new ArrayList<>();
    @Nullable List<Span> merged;

    Budget(Article article, Excerpts excerpts) {
      this.article = article;
      index = new WordIndex(article.text());
      cap = excerpts.cap(index.size());
      if (!excerpts.on()) {
        words.set(0, index.size());
        article.blocks().stream().map(Block::span).forEach(spans::add);
      }
    }

    void add(Span span) {
      spans.add(span);
      merged = null;
    }

    List<Span> merged() {
      if (merged == null) {
        List<Span> union = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
          if (!union.isEmpty() && span.start() <= union.getLast().end()) {
            union.set(union.size() - 1, union.getLast().cover(span));
          } else {
            union.add(span);
          }
        }
        merged = List.copyOf(union);
      }
      return merged;
    }
  }

  private final Map<String, Budget> budgets;

  public ExcerptPlan(List<Article> articles, Excerpts excerpts) {
    budgets =
        articles.parallelStream()
            .map(a -> new Budget(a, excerpts))
            .collect(toMap(b -> b.article.id(), b -> b));
  }

  /** Admits all of the places, or none of them if one would exceed its article's cap. */
  boolean admit(Collection<Place> places) {
    Map<String, BitSet> after = new HashMap<>();
    for (Place place : places) {
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
  public boolean shows(Place place) {
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

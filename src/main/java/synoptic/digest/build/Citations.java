package synoptic.digest.build;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.digest.excerpt.ArticleSpan;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Source;
import synoptic.text.Selector;
import synoptic.text.Span;

/** Cites passages, and remembers each so that the article's page gives it an anchor. */
final class Citations {
  private final Map<String, Article> articles = new HashMap<>();

  /** Stories are made side by side, but no article is of two. */
  private final Map<String, SortedSet<Span>> cited = new ConcurrentHashMap<>();

  private final Sources sources;
  private final ExcerptPlan plan;
  private final Messages messages;

  /**
   * @param plan complete: what it lets through is the context that selectors may print
   * @param messages of the pages
   */
  Citations(List<Article> articles, Sources sources, ExcerptPlan plan, Messages messages) {
    this.plan = plan;
    this.messages = messages;
    articles.forEach(a -> this.articles.put(a.id(), a));
    this.sources = sources;
  }

  /** What the pages say that cite. */
  Messages messages() {
    return messages;
  }

  CitedPassage cite(String article, Span span) {
    cited.computeIfAbsent(article, a -> new TreeSet<>()).add(span);
    return uncounted(article, span);
  }

  /** The same, or null where there is none or the excerpt caps keep it back. */
  @Nullable CitedPassage shown(String article, @Nullable Span span) {
    return span == null || !plan.shows(new ArticleSpan(article, span)) ? null : cite(article, span);
  }

  /** A passage that needs no anchor, because it is the article's own page that shows it. */
  CitedPassage uncounted(String article, Span span) {
    return new CitedPassage(
        sources.of(article), Selector.of(text(article), span, plan.around(article, span)));
  }

  /** All spans of an article that have been cited, in order. */
  SortedSet<Span> of(String article) {
    return cited.getOrDefault(article, new TreeSet<>());
  }

  Source source(String article) {
    return sources.of(article);
  }

  Article article(String id) {
    return requireNonNull(articles.get(id), id);
  }

  String text(String article) {
    return article(article).text();
  }
}

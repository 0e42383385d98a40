package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Passage;
import synoptic.article.Role;
import synoptic.claim.Comparison;
import synoptic.text.Span;

/** Headlines of articles, and of stories, which borrow one of an article's. */
final class Headlines {
  private final Citations citations;
  private final ExcerptPlan plan;

  Headlines(Citations citations, ExcerptPlan plan) {
    this.citations = citations;
    this.plan = plan;
  }

  /**
   * Where an article's headline, or the lead sentence that stands in for it, is found in its text;
   * null if nowhere.
   */
  static @Nullable Span place(Article article) {
    String title = article.metadata().title();
    return title == null ? lead(article) : titlePlace(article, title);
  }

  Headline of(Article article) {
    String title = article.metadata().title();
    Span span = place(article);
    boolean shown = span != null && plan.shows(new ExcerptPlan.Place(article.id(), span));
    CitedPassage passage = span == null || !shown ? null : citations.cite(article.id(), span);
    Source source = citations.source(article.id());
    if (title != null) {
      return new Headline(title, source, passage, true);
    }
    return new Headline(passage == null ? source.id() : passage.text(), source, passage, false);
  }

  /**
   * The headline of the article that takes part in most claims; one that states its title before
   * one that does not.
   */
  Headline of(Comparison comparison) {
    Map<String, Long> parts =
        comparison.claims().stream()
            .filter(c -> c.witnesses().size() > 1)
            .flatMap(c -> c.witnesses().stream())
            .collect(
                java.util.stream.Collectors.groupingBy(
                    w -> w.article(), java.util.stream.Collectors.counting()));
    List<Article> articles = comparison.story().articles();
    return of(
        articles.stream()
            .min(
                Comparator.comparing((Article a) -> a.metadata().title() == null)
                    .thenComparing(a -> -parts.getOrDefault(a.id(), 0L)))
            .orElse(requireNonNull(articles.getFirst())));
  }

  private static @Nullable Span titlePlace(Article article, String title) {
    for (Block block : article.blocks()) {
      if (block.role() == Role.HEADLINE) {
        int at = article.text(block.span()).indexOf(title);
        if (at >= 0) {
          return new Span(at, at + title.length()).shift(block.span().start());
        }
      }
    }
    return null;
  }

  private static @Nullable Span lead(Article article) {
    return article.passages().stream()
        .filter(p -> p.role().isProse())
        .map(Passage::span)
        .findFirst()
        .orElse(null);
  }
}

package synoptic.digest.build;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.claim.Comparison;
import synoptic.claim.lineage.Credit;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.Tongues;
import synoptic.edition.ArticleIds;
import synoptic.edition.PageKind;

/** The articles as pages name them. */
final class Sources {
  private final Map<String, Source> byArticle = new HashMap<>();
  private final Map<String, String> pages;
  private final Map<String, Integer> texts = new HashMap<>();

  Sources(List<Comparison> comparisons, Messages messages) {
    pages = ArticleIds.of(comparisons);
    comparisons.stream()
        .flatMap(c -> c.story().articles().stream())
        .forEach(a -> texts.merge(Source.shortSha(a.provenance().textSha256()), 1, Integer::sum));
    for (Comparison comparison : comparisons) {
      List<Article> articles = comparison.story().articles();
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        byArticle.put(article.id(), source(article, siglum(i), messages));
      }
    }
  }

  Source of(String article) {
    return requireNonNull(byArticle.get(article), article);
  }

  private Source source(Article article, String siglum, Messages messages) {
    String sha = Source.shortSha(article.provenance().textSha256());
    String key = texts.getOrDefault(sha, 0) == 1 ? sha : sha + " " + article.id();
    String page = PageKind.ARTICLES.page(requireNonNull(pages.get(article.id())));
    return new Source(
        article.id(),
        siglum,
        page,
        key,
        article.text().length(),
        withoutAsides(article),
        article.provenance(),
        new Tongues(article.language(), messages));
  }

  /**
   * What an article states, without the credits that are none of its report: to whom somebody
   * spoke, to itself by another name, and to one outlet twice.
   */
  private static Metadata withoutAsides(Article article) {
    Metadata stated = article.metadata();
    Outlet own = stated.outlet();
    List<Origin> followed = new ArrayList<>();
    stated.origins().stream()
        .filter(o -> own == null || !own.isCalled(o.name()))
        .filter(o -> !new Credit(article, o).isOfAClause())
        .filter(o -> followed.stream().noneMatch(f -> new Outlet(f.name()).isCalled(o.name())))
        .forEach(followed::add);
    return stated.in(stated.publication().of(own)).following(followed);
  }

  /** A, B, …, Z, AA, AB, … */
  private static String siglum(int i) {
    String last = String.valueOf((char) ('A' + i % 26));
    return i < 26 ? last : siglum(i / 26 - 1) + last;
  }
}

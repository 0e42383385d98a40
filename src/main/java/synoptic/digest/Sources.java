package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.article.Article;
import synoptic.claim.Comparison;
import synoptic.text.Fold;
import synoptic.text.Sha256;
import synoptic.text.Slug;

/** The articles as pages name them. */
final class Sources {
  /** Longest slug, so that a path stays well under the 255 bytes of common file systems. */
  private static final int SLUG = 80;

  private final Map<String, Source> byArticle = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> texts = new HashMap<>();

  Sources(List<Comparison> comparisons) {
    comparisons.stream()
        .flatMap(c -> c.story().articles().stream())
        .forEach(a -> texts.merge(Source.shortSha(a.provenance().textSha256()), 1, Integer::sum));
    for (Comparison comparison : comparisons) {
      List<Article> articles = comparison.story().articles();
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        byArticle.put(article.id(), source(article, siglum(i)));
      }
    }
  }

  Source of(String article) {
    return requireNonNull(byArticle.get(article), article);
  }

  private Source source(Article article, String siglum) {
    String sha = Source.shortSha(article.provenance().textSha256());
    String key = texts.getOrDefault(sha, 0) == 1 ? sha : sha + " " + article.id();
    String page = "articles/" + slug(article.id()) + ".html";
    return new Source(
        article.id(),
        siglum,
        page,
        key,
        article.text().length(),
        article.metadata(),
        article.provenance());
  }

  /** A, B, …, Z, AA, AB, … */
  private static String siglum(int i) {
    String last = String.valueOf((char) ('A' + i % 26));
    return i < 26 ? last : siglum(i / 26 - 1) + last;
  }

  /**
   * A file name from an id; the id's hash is added where letters are lost, or the name is taken or
   * reserved.
   */
  private String slug(String id) {
    String bare = id.replaceFirst("\\.[a-zA-Z0-9]{1,5}(?=#|$)", "");
    String ascii = Fold.latin(bare);
    String slug = Slug.of(bare);
    boolean isWhole = slug.length() <= SLUG && ascii.chars().allMatch(c -> c < 128);
    boolean lossless = isWhole && Slug.isUsable(slug);
    String name =
        lossless ? slug : slug.substring(0, Math.min(slug.length(), SLUG)) + "-" + hash(id);
    String free = taken.add(name) ? name : name + "-" + hash(id);
    taken.add(free);
    return free;
  }

  private static String hash(String id) {
    return Sha256.of(id, 8);
  }
}

package synoptic.edition;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.article.Article;
import synoptic.claim.Comparison;
import synoptic.text.Fold;
import synoptic.text.Sha256;
import synoptic.text.Slug;

/** The ids of the pages of articles: the names of their files. */
public final class ArticleIds {
  /** Longest slug, so that a path stays well under the 255 bytes of common file systems. */
  private static final int SLUG = 80;

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private ArticleIds() {}

  /** By the ids of the articles. */
  public static Map<String, String> of(List<Comparison> comparisons) {
    var made = new ArticleIds();
    comparisons.stream()
        .flatMap(c -> c.story().articles().stream())
        .map(Article::id)
        .forEach(id -> made.ids.put(id, made.free(id)));
    return Collections.unmodifiableMap(made.ids);
  }

  /**
   * An article's id is added as a hash where letters are lost, or the name is taken or reserved.
   */
  private String free(String id) {
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

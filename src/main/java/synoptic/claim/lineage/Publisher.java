package synoptic.claim.lineage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.text.WordLists;

/** Who is behind an article's address: desks of one site are one publisher. */
final class Publisher {
  private static final Set<String> SHARED =
      WordLists.read(Publisher.class, "shared-hosts.txt").words("hosts");

  /** Letters of a second label, as "co" and "com", that belongs to a country's ending. */
  private static final int SECOND = 3;

  private static final int COUNTRY = 2;

  private Publisher() {}

  /** The site of an article's address, {@code reuters.com}; null without one, or of many. */
  static @Nullable String site(Article article) {
    String host = host(article.metadata().url());
    if (host == null || host.indexOf('.') < 0 || host.matches("[\\d.]+")) {
      return null;
    }
    List<String> labels = Arrays.asList(host.toLowerCase(Locale.ROOT).split("\\."));
    int size = labels.size();
    boolean country =
        size > 2 && labels.getLast().length() == COUNTRY && labels.get(size - 2).length() <= SECOND;
    List<String> site = labels.subList(size - Math.min(size, country ? 3 : 2), size);
    String name = String.join(".", site);
    return SHARED.contains(name) || SHARED.contains(labels.getLast()) ? null : name;
  }

  /** Whether the outlet of an article says beside it that the text is another's. */
  static boolean isOfAgency(Article article) {
    Outlet own = article.metadata().outlet();
    return agencies(article).anyMatch(name -> own == null || !own.isCalled(name));
  }

  /** Whose text it is, as stands beside it. */
  static Stream<String> agencies(Article article) {
    return article.metadata().origins().stream()
        .filter(o -> new Credit(article, o).isBeside())
        .map(Origin::name);
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : new URI(url).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}

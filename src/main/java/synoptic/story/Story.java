package synoptic.story;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;

/**
 * Articles on the same events.
 *
 * @param id from content, fit for a file name
 * @param articles by published date, undated last, then id; at least one
 */
public record Story(String id, List<Article> articles) implements Serializable {
  public Story {
    requireNonNull(id);
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story has an article");
    }
  }

  /** The articles to compare with each other: none where there is only one. */
  public List<Article> compared() {
    return articles.size() < 2 ? List.of() : articles;
  }

  /** The latest day that an article states; null where none states one. */
  public @Nullable LocalDate latest() {
    return articles.stream()
        .map(a -> a.metadata().day())
        .filter(d -> d != null)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The article of an id; null if it is another story's. */
  public @Nullable Article article(String of) {
    return articles.stream().filter(a -> a.id().equals(of)).findFirst().orElse(null);
  }
}

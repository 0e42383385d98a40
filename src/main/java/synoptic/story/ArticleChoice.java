package synoptic.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;

/**
 * Articles that a settings file names.
 *
 * @param articles their ids, at least one
 * @param line of the settings file, from 1
 * @param words the editor's own for their story; null for none
 */
public record ArticleChoice(List<String> articles, int line, @Nullable String words) {
  public ArticleChoice {
    articles = List.copyOf(articles);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("empty choice");
    }
  }

  public ArticleChoice(List<String> articles, int line) {
    this(articles, line, null);
  }

  /** Whether it names an article. */
  boolean isOf(Article article) {
    return articles.contains(article.id());
  }
}

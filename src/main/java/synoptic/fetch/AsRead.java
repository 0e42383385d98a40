package synoptic.fetch;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/** What a build would read in a page. */
final class AsRead {
  private static final ArticleReader READER = new ArticleReader();

  private AsRead() {}

  /** The only article of a page; null if it holds none. */
  static @Nullable Article of(String path, byte[] page, String note) {
    List<Article> articles = READER.read(new SourceFile(path, page).with(note)).value();
    return articles.size() == 1 ? articles.getFirst() : null;
  }

  /** Whether two readings say the same, white space aside. */
  static boolean isSame(Article one, @Nullable Article other) {
    return other != null && words(one).equals(words(other));
  }

  private static String words(Article article) {
    return article.metadata().title()
        + "\n"
        + article.blocks().stream()
            .filter(block -> block.role().isProse())
            .map(block -> article.text(block.span()).replaceAll("\\s+", " ").strip())
            .collect(joining("\n"));
  }
}

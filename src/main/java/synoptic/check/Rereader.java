package synoptic.check;

import org.jspecify.annotations.Nullable;
import synoptic.article.Article;

/**
 * Reads an article's file again and derives the article again, so that pages are compared with the
 * source and not with us.
 */
@FunctionalInterface
public interface Rereader {
  /**
   * The article as its file gives it now; null if there is none any more. Asked for once a passage:
   * it keeps what it read.
   */
  @Nullable Article reread(String articleId);
}

package synoptic.format;

import java.util.List;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.text.Reported;

/** One kind of input file. */
public interface ArticleFormat {
  /**
   * As it stands in {@code Provenance.format}: {@code text}, {@code markdown}, {@code html}, {@code
   * feed}.
   */
  String name();

  boolean accepts(SourceFile file);

  /**
   * The articles of a file: one, several for a feed, none with a diagnostic that says why. Never
   * throws for its content.
   */
  Reported<List<Article>> read(SourceFile file);
}

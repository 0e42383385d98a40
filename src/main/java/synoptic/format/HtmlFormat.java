package synoptic.format;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.SourceFile;
import synoptic.text.Reported;

/** A saved web page: the main text of it, paragraph by paragraph, and what its mark-up states. */
final class HtmlFormat implements ArticleFormat {
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

  /** Levels of elements; saved pages have 20 to 60, and what lies deeper is raised. */
  private static final int DEEPEST = 256;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public boolean accepts(SourceFile file) {
    return EXTENSIONS.contains(file.extension());
  }

  @Override
  public Reported<List<Article>> read(SourceFile file) {
    return TextFile.read(
        file,
        Charsets.declaredIn(file.bytes()),
        (markup, report) -> {
          Document page = Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(DEEPEST));
          Metadata stated = PageMetadata.of(page);
          var shown = new ShownText();
          for (Chunk chunk : MainText.in(page, stated.title())) {
            shown.add(chunk.text(), chunk.role());
          }
          var articles = new Articles(file, name(), report);
          return articles.of(
              file.path(), shown.text(), shown.paragraphs(), stated, false);
        });
  }
}

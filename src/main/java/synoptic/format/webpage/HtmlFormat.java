package synoptic.format.webpage;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.Articles;
import synoptic.format.bytes.TextFile;
import synoptic.format.label.ShownText;
import synoptic.format.note.Known;
import synoptic.format.note.Slips;
import synoptic.format.webpage.chunk.Chunk;
import synoptic.format.webpage.metadata.JsonLd;
import synoptic.format.webpage.metadata.PageMetadata;
import synoptic.format.webpage.text.Extraction;
import synoptic.format.webpage.text.MainText;
import synoptic.format.webpage.text.PageWarnings;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/** A saved web page: the main text of it, paragraph by paragraph, and what its mark-up states. */
public final class HtmlFormat implements ArticleFormat {
  public static final String NAME = "html";

  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

  /** Levels of elements; saved pages have 20 to 60, and what lies deeper is raised. */
  private static final int DEEPEST = 256;

  /** Units from which a text is taken to be whole though its page says that it is not free. */
  private static final int WHOLE = 2_500;

  private static final WordLists SAY = WordLists.read(HtmlFormat.class, "diagnostics.txt");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean accepts(SourceFile file) {
    return EXTENSIONS.contains(file.extension());
  }

  @Override
  public Reported<List<Article>> read(SourceFile file) {
    return TextFile.read(
        file,
        Slips.charset(file),
        (markup, report) ->
            articles(
                markup, file.path(), Slips.told(file.slip()), new Articles(file, name(), report)));
  }

  /**
   * The article of a page.
   *
   * @param beside what is known where the page states nothing
   */
  public static List<Article> articles(
      String markup, String id, Metadata beside, Articles articles) {
    Document page = Jsoup.parse(markup, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    if (PageSize.isBeyond(page.body())) {
      String problem = SAY.say("page-size", PageSize.MOST_ELEMENTS, PageSize.LONGEST);
      articles.report(List.of(Diagnostic.warning(id, problem, SAY.say("page-size-remedy"))));
      return List.of();
    }
    Metadata own = PageMetadata.of(page);
    Metadata stated = own.title() == null ? Known.both(own, beside, false) : own;
    Extraction found = MainText.in(page, stated);
    var shown = new ShownText();
    for (Chunk chunk : found.chunks()) {
      shown.add(chunk.text(), chunk.role());
    }
    boolean isCut =
        found.isCut() || (JsonLd.isForThosePaying(page) && shown.text().length() < WHOLE);
    Metadata all = Known.both(stated, beside, isCut);
    articles.report(PageWarnings.of(id, found, all));
    return articles.of(id, shown.text(), shown.paragraphs(), all, false);
  }
}

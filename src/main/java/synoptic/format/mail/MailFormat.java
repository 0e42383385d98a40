package synoptic.format.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.Articles;
import synoptic.format.webpage.HtmlFormat;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/** Saved mail, and pages that a browser saved as mail: an article of the text that it shows. */
public final class MailFormat implements ArticleFormat {
  private static final WordLists SAY = WordLists.read(MailFormat.class, "diagnostics.txt");

  public static final String NAME = "mail";

  private static final Set<String> EXTENSIONS = Set.of("eml", "mht", "mhtml");

  /** Bytes; pages saved with their pictures have ten million. */
  private static final int LARGEST = 64 << 20;

  /** Fields of a header, and bytes of a line of it. */
  private static final int MOST_FIELDS = 500;

  private static final int LONGEST_LINE = 1 << 20;

  /** Units of plain text from which it is taken rather than the marked-up text beside it. */
  private static final int ENOUGH = 400;

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
    var report = new java.util.ArrayList<Diagnostic>();
    MailParts parts = parts(file);
    List<Article> articles = List.of();
    if (parts == null) {
      String remedy = SAY.say("file-text-remedy");
      report.add(Diagnostic.warning(file.path(), SAY.say("mail-readable"), remedy));
    } else {
      articles = articles(file, parts, report);
    }
    return new Reported<>(articles, report);
  }

  private static @Nullable MailParts parts(SourceFile file) {
    byte[] bytes = file.bytes();
    var config =
        MimeConfig.custom()
            .setMaxContentLen(LARGEST)
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxHeaderLen(LONGEST_LINE)
            .setMaxLineLen(LONGEST_LINE)
            .build();
    var parts = new MailParts();
    var parser = new MimeStreamParser(config);
    parser.setContentHandler(parts);
    parser.setContentDecoding(true);
    try {
      parser.parse(new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, LARGEST)));
    } catch (MimeException | IOException e) {
      return parts.isEmpty() ? null : parts;
    }
    return parts.isEmpty() ? null : parts;
  }

  private List<Article> articles(SourceFile file, MailParts parts, List<Diagnostic> report) {
    var articles = new Articles(file, name(), report);
    String page = parts.page();
    String plain = parts.plain();
    boolean isSavedPage = parts.isSavedPage();
    if (page != null && (isSavedPage || plain == null || plain.length() < ENOUGH)) {
      Metadata beside = isSavedPage ? Metadata.NONE : MailText.header(parts);
      return HtmlFormat.articles(page, file.path(), beside, articles);
    }
    MailText.Read read = MailText.of(parts, plain == null ? "" : plain);
    return articles.of(
        file.path(), read.shown().text(), read.shown().paragraphs(), read.metadata(), false);
  }
}

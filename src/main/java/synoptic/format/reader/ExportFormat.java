package synoptic.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import synoptic.article.Article;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.format.ArticleFormat;
import synoptic.format.Articles;
import synoptic.format.bytes.TextFile;
import synoptic.format.feed.Feed;
import synoptic.format.label.Paragraphs;
import synoptic.format.label.ShownText;
import synoptic.text.Reported;

/**
 * What press databases export: articles one below the other, each with a head of labelled lines.
 * The text is the headline and the body; the head is read and left out.
 */
final class ExportFormat implements ArticleFormat {
  static final String NAME = "export";

  /** Bytes looked at to know such a file. */
  private static final int HEAD = 65_536;

  /** Whether a file is one, by the lines that only exports have. */
  static boolean isOne(SourceFile file) {
    byte[] bytes = file.bytes();
    String text = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    return ExportLines.COUNT.matcher(text).find()
        || (ExportLines.FOOT.matcher(text).find() && ExportLines.LENGTH.matcher(text).find());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean accepts(SourceFile file) {
    return NAME.equals(Disguise.of(file));
  }

  @Override
  public Reported<List<Article>> read(SourceFile file) {
    return TextFile.read(
        file,
        null,
        (text, report) -> {
          List<List<String>> documents = documents(text);
          List<Article> articles = new ArrayList<>();
          for (int i = 0; i < documents.size() && i < Feed.MOST; i++) {
            String id = documents.size() == 1 ? file.path() : file.path() + "#" + (i + 1);
            articles.addAll(article(id, documents.get(i), new Articles(file, NAME, report)));
          }
          return articles;
        });
  }

  private static List<List<String>> documents(String text) {
    List<List<String>> documents = new ArrayList<>();
    List<String> document = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean isEnd = ExportLines.FOOT.matcher(line).matches();
      if (isEnd || ExportLines.COUNT.matcher(line).matches()) {
        documents.add(document);
        document = new ArrayList<>();
      } else {
        document.add(line.strip());
      }
    }
    documents.add(document);
    documents.removeIf(lines -> lines.stream().allMatch(String::isBlank));
    return documents;
  }

  private static List<Article> article(String id, List<String> lines, Articles articles) {
    var head = new ExportHead(lines);
    var shown = new ShownText();
    String title = head.title();
    if (title != null) {
      shown.add(title, Role.HEADLINE);
    }
    String body = String.join("\n", lines.subList(head.end(), lines.size()));
    int foot = foot(body);
    String told = body.substring(0, foot);
    Paragraphs.in(told, 0)
        .forEach(span -> shown.add(span.of(told).replaceAll("\\s*\\n\\s*", " "), Role.BODY));
    return articles.of(id, shown.text(), shown.paragraphs(), head.metadata(), title == null);
  }

  /** Where the labelled lines below a body begin. */
  private static int foot(String body) {
    int at = 0;
    for (String line : body.split("(?<=\n)")) {
      Matcher label = ExportLines.LABEL.matcher(line.strip());
      boolean isLabel = label.matches() && ExportLines.isOf("trailer", label.group("label"));
      if (isLabel || ExportLines.RIGHTS.matcher(line.strip()).matches()) {
        return at;
      }
      at += line.length();
    }
    return at;
  }
}

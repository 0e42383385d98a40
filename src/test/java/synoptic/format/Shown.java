package synoptic.format;

import java.util.List;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;

/** Articles as lines of text, for golden files and for looking at. */
final class Shown {
  private static final int START = 60;

  private Shown() {}

  static String of(Reported<List<Article>> read) {
    var lines = new StringBuilder();
    for (Article article : read.value()) {
      show(article, lines);
    }
    for (Diagnostic diagnostic : read.diagnostics()) {
      lines.append(diagnostic).append('\n');
    }
    return lines.toString();
  }

  private static void show(Article article, StringBuilder lines) {
    Metadata m = article.metadata();
    lines.append("id ").append(article.id()).append('\n');
    line(lines, "title", m.title());
    line(lines, "outlet", m.outlet() == null ? null : m.outlet().name());
    m.authors().forEach(author -> line(lines, "author", author));
    line(lines, "section", m.section());
    line(lines, "published", m.published());
    line(lines, "updated", m.updated());
    line(lines, "url", m.url());
    line(lines, "language", m.language());
    line(lines, "incomplete", m.incomplete() ? "yes" : null);
    for (Origin origin : m.origins()) {
      line(
          lines,
          "origin",
          origin.name()
              + (origin.credit() == null ? "" : " <- " + origin.credit().of(article.text())));
    }
    for (Block block : article.blocks()) {
      String words = block.span().of(article.text()).replace("\n", "\\n").replace("\r", "\\r");
      lines
          .append(block.role())
          .append(' ')
          .append(block.span().start())
          .append('-')
          .append(block.span().end())
          .append(' ');
      lines.append(words.length() <= START ? words : words.substring(0, START) + "…").append('\n');
    }
    article.intrusions().forEach(s -> line(lines, "intrusion", s.of(article.text())));
    lines.append('\n');
  }

  private static void line(
      StringBuilder lines, String name, @org.jspecify.annotations.Nullable Object value) {
    if (value != null) {
      lines.append(name).append(' ').append(value).append('\n');
    }
  }
}

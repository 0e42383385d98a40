package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Entities;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;
import synoptic.format.webpage.metadata.Json;
import synoptic.quotation.Attribution;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/**
 * A development tool: writes articles as text, Markdown, HTML and RSS, reads each back and compares
 * the blocks and the quotations. Arguments: a gzip file of {@code {title, text}} lines, how many.
 */
final class ParityRun {
  private ParityRun() {}

  public static void main(String[] args) throws IOException {
    int same = 0;
    int count = Integer.parseInt(args[1]);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), UTF_8))) {
      for (int i = 0; i < count; i++) {
        if (Json.read(lines.readLine()) instanceof Map<?, ?> row) {
          same +=
              isSame(
                      i,
                      String.valueOf(row.get("title")),
                      List.of(String.valueOf(row.get("text")).split("\\n+")))
                  ? 1
                  : 0;
        }
      }
    }
    System.out.println(same + " of " + count + " the same in all formats");
  }

  private static boolean isSame(int number, String title, List<String> paragraphs) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a.txt", title + "\n\n" + String.join("\n\n", paragraphs));
    files.put(
        "a.md",
        "# "
            + escaped(title)
            + "\n\n"
            + paragraphs.stream().map(ParityRun::escaped).collect(Collectors.joining("\n\n")));
    String markup =
        paragraphs.stream()
            .map(p -> "<p>" + Entities.escape(p) + "</p>")
            .collect(Collectors.joining("\n"));
    files.put(
        "a.html",
        "<html><head><title>"
            + Entities.escape(title)
            + "</title></head><body><article><h1>"
            + Entities.escape(title)
            + "</h1>"
            + markup
            + "</article></body></html>");
    files.put(
        "a.rss",
        "<rss><channel><item><title>"
            + Entities.escape(title)
            + "</title><description>"
            + Entities.escape(markup)
            + "</description></item></channel></rss>");
    String first = null;
    boolean isSame = true;
    for (var file : files.entrySet()) {
      String blocks = blocks(file.getKey(), file.getValue());
      first = first == null ? blocks : first;
      if (!blocks.equals(first)) {
        isSame = false;
        System.out.println(number + " " + file.getKey() + difference(first, blocks));
      }
    }
    return isSame;
  }

  private static String blocks(String name, String content) {
    List<Article> read =
        new ArticleReader().read(new SourceFile(name, content.getBytes(UTF_8))).value();
    var lines = new ArrayList<String>();
    for (Article article : read) {
      for (Block block : article.blocks()) {
        if (block.role().isProse()) {
          lines.add(block.role() + " " + words(article, block.span()));
        }
      }
      for (Quotation quotation : new QuotationFinder().find(article)) {
        lines.add(quotation.kind() + " " + words(article, quotation.span()) + speaker(quotation));
      }
    }
    return String.join("\n", lines);
  }

  private static String speaker(Quotation quotation) {
    return quotation.attribution() instanceof Attribution.Named named
        ? " - " + named.speaker().name()
        : "";
  }

  private static String words(Article article, Span span) {
    return span.of(article.text()).replaceAll("\\s+", " ");
  }

  private static String difference(String expected, String actual) {
    List<String> a = expected.lines().toList();
    List<String> b = actual.lines().toList();
    String lost = a.stream().filter(line -> !b.contains(line)).findFirst().orElse("");
    String extra = b.stream().filter(line -> !a.contains(line)).findFirst().orElse("");
    return " - "
        + lost.substring(0, Math.min(90, lost.length()))
        + " + "
        + extra.substring(0, Math.min(90, extra.length()));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+.!|&~-])", "\\\\$1");
  }
}

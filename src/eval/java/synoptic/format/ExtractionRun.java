package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/**
 * A development tool: reads all pages of a folder and writes {@code {page: {text, title, author,
 * date}}} for a scorer of main text extraction. Arguments: folder, output.
 */
final class ExtractionRun {
  private ExtractionRun() {}

  public static void main(String[] args) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
    long slowest = 0;
    try (var writer = Files.newBufferedWriter(Path.of(args[1]), UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.writeStartObject();
      for (Path page : pages) {
        String name = page.getFileName().toString();
        long start = System.nanoTime();
        var read = new ArticleReader().read(new SourceFile(name, Files.readAllBytes(page)));
        slowest = Math.max(slowest, System.nanoTime() - start);
        for (Article article : read.value()) {
          write(json, name.replaceFirst("\\.html$", ""), article);
        }
      }
      json.writeEndObject();
    }
    System.out.println("slowest page: " + slowest / 1_000_000 + " ms");
  }

  private static void write(JsonGenerator json, String id, Article article) throws IOException {
    var metadata = article.metadata();
    json.writeObjectFieldStart(id);
    json.writeStringField("text", article.text());
    json.writeStringField("title", metadata.title());
    json.writeStringField("author", String.join(", ", metadata.authors()));
    json.writeStringField("date", metadata.published());
    json.writeEndObject();
  }
}

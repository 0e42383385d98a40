package synoptic.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.SourceFile;
import synoptic.format.bytes.Charsets;
import synoptic.format.bytes.Decoder;
import synoptic.format.date.Dates;
import synoptic.format.reader.ArticleReader;

/**
 * A development tool: reads all feeds below a folder, both as feeds and as articles, and writes
 * what it found for a scorer. Arguments: folder, output.
 */
final class FeedRun {
  private FeedRun() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(f -> f.toString().matches(".*\\.(xml|json)")).sorted().toList();
    }
    int read = 0;
    int articles = 0;
    try (var writer = Files.newBufferedWriter(Path.of(args[1]), UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(writer)) {
      json.writeStartObject();
      for (Path file : files) {
        byte[] bytes = Files.readAllBytes(file);
        String text = Decoder.decode(bytes, Charsets.declaredIn(bytes)).text();
        Feed feed = file.toString().endsWith(".json") ? FeedJson.read(text) : FeedXml.read(text);
        articles +=
            new ArticleReader()
                .read(new SourceFile(file.getFileName().toString(), bytes))
                .value()
                .size();
        read += feed == null ? 0 : 1;
        json.writeObjectFieldStart(root.relativize(file).toString());
        if (feed != null) {
          write(json, feed);
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    System.out.println(files.size() + " files, " + read + " feeds, " + articles + " articles");
  }

  private static void write(JsonGenerator json, Feed feed) throws IOException {
    json.writeStringField("title", feed.title());
    json.writeStringField("link", feed.link());
    json.writeStringField("description", feed.description());
    json.writeStringField("author", feed.author());
    json.writeStringField("language", feed.language());
    json.writeArrayFieldStart("entries");
    for (FeedEntry entry : feed.entries()) {
      json.writeStartObject();
      json.writeStringField("title", entry.title());
      json.writeStringField("link", entry.link());
      json.writeStringField("id", entry.id());
      json.writeStringField(
          "author", entry.authors().isEmpty() ? null : entry.authors().getFirst());
      json.writeStringField("summary", entry.summary());
      json.writeStringField("published", utc(entry.published()));
      json.writeStringField("updated", utc(entry.updated()));
      json.writeArrayFieldStart("content");
      for (String content : entry.contents()) {
        json.writeString(content);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String utc(@Nullable String written) {
    String iso = Dates.iso(written);
    boolean hasZone = iso != null && iso.matches(".*T.*(?:Z|[+-]\\d\\d:\\d\\d)");
    return iso != null && hasZone
        ? OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toString()
        : iso;
  }
}

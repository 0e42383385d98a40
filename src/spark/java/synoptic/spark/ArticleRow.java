package synoptic.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.SourceFile;
import synoptic.cli.inspect.Stages;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;

/**
 * An article as a line of JSON, with the fields of {@code inspect articles}. Its text is read as
 * plain text, and the other fields as what stands beside a page.
 */
record ArticleRow(String id, String text, Map<String, Object> fields) {
  /** For YAML, which takes fewer characters as they are than JSON. */
  private static final JSON ASCII =
      JSON.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build()).build();

  /** The fields by what they are called beside a page. */
  private static final Map<String, String> NOTED =
      Map.of(
          "title", "title",
          "outlet", "outlet",
          "author", "authors",
          "published", "published",
          "updated", "updated",
          "language", "language",
          "url", "url",
          "section", "section",
          "retrieved", "retrieved",
          "editor", "byEditor");

  /**
   * The article of a line.
   *
   * @param place of the line, for messages
   */
  static Reported<List<Article>> read(String line, String place, Stages stages) {
    Map<String, Object> fields;
    try {
      fields = JSON.std.mapFrom(line);
    } catch (IOException e) {
      return left(place, "no-json");
    }
    for (String needed : List.of("id", "text")) {
      if (!(fields.get(needed) instanceof String)) {
        return left(place, "lacking", needed);
      }
    }
    return new ArticleRow(
            String.valueOf(fields.get("id")), String.valueOf(fields.get("text")), fields)
        .read(stages);
  }

  private static Reported<List<Article>> left(String place, String problem, Object... filled) {
    return new Reported<>(
        List.of(),
        List.of(
            Diagnostic.warning(
                place, Guard.SAY.say(problem, filled), Guard.SAY.say(problem + "-remedy"))));
  }

  private Reported<List<Article>> read(Stages stages) {
    var file = new SourceFile(id, text.getBytes(UTF_8)).with(note());
    Reported<List<Article>> read = Guard.article(id, () -> stages.readText(file));
    return new Reported<>(read.value().stream().map(this::known).toList(), read.diagnostics());
  }

  private String note() {
    var note =
        new StringBuilder("incomplete: ").append(Boolean.TRUE.equals(fields.get("incomplete")));
    NOTED.forEach(
        (key, field) -> {
          Object value = fields.get(field);
          if (value != null && !value.equals(List.of())) {
            note.append('\n').append(key).append(": ").append(json(value));
          }
        });
    return note.append('\n').toString();
  }

  private static String json(Object value) {
    try {
      return ASCII.asString(value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing a string cannot fail", e);
    }
  }

  /** The article with what its text does not show: whose reporting it is, and where it was. */
  private Article known(Article article) {
    Provenance read = article.provenance();
    String path = optional("path");
    var provenance =
        new Provenance(
            path == null ? id : path,
            read.format(),
            read.fileSha256(),
            read.textSha256(),
            names("also"),
            optional("versionOf"),
            read.filing());
    return article.with(provenance).with(credited(article.metadata()));
  }

  private Metadata credited(Metadata of) {
    List<Origin> origins = new ArrayList<>(of.origins());
    names("origin").stream()
        .filter(name -> origins.stream().noneMatch(o -> o.name().equals(name)))
        .forEach(name -> origins.add(new Origin(name, null)));
    return new Metadata(
        of.title(),
        new Publication(of.outlet(), of.url(), of.section()),
        of.authors(),
        new Dating(of.published(), of.updated()),
        of.language(),
        origins,
        of.incomplete());
  }

  private @Nullable String optional(String name) {
    return fields.get(name) instanceof String value ? value : null;
  }

  private List<String> names(String name) {
    return fields.get(name) instanceof List<?> list
        ? list.stream().flatMap(n -> n instanceof String s ? Stream.of(s) : Stream.empty()).toList()
        : List.of();
  }
}

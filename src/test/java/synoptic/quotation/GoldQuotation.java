package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * One row of the seeds' annotation by hand.
 *
 * @param core whether it must be found; the others may be
 * @param embedded a sentence built into the reporter's: direct and partial are both right
 * @param context the reported clause around a partial quotation
 * @param speakers the names that are right, in lower case, each by its last word; empty where
 *     unnamed is right
 */
record GoldQuotation(
    String file,
    Span span,
    String kind,
    boolean core,
    boolean embedded,
    @Nullable Span context,
    List<String> speakers) {
  static List<GoldQuotation> read(Path file) throws IOException {
    List<GoldQuotation> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, String> row = fields(line);
      if (!row.getOrDefault("kind", "").equals("scare")) {
        rows.add(of(row));
      }
    }
    return rows;
  }

  private static GoldQuotation of(Map<String, String> row) {
    Span context =
        row.containsKey("context_start") ? span(row, "context_start", "context_end") : null;
    List<String> speakers =
        Stream.of((text(row, "speaker") + "|" + row.getOrDefault("speaker_alt", "")).split("\\|"))
            .filter(s -> !s.isEmpty())
            .map(s -> s.toLowerCase(Locale.ROOT))
            .toList();
    return new GoldQuotation(
        text(row, "file"),
        span(row, "start", "end"),
        text(row, "kind"),
        text(row, "core").equals("true"),
        text(row, "embedded").equals("true"),
        context,
        speakers);
  }

  private static String text(Map<String, String> row, String field) {
    return requireNonNull(row.get(field), field);
  }

  private static Span span(Map<String, String> row, String start, String end) {
    return new Span(Integer.parseInt(text(row, start)), Integer.parseInt(text(row, end)));
  }

  boolean isSpokenBy(@Nullable String name) {
    String predicted = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return speakers.stream()
        .anyMatch(
            s ->
                s.startsWith("unnamed") || s.startsWith("unknown")
                    ? predicted.isEmpty()
                    : predicted.contains(s.substring(s.lastIndexOf(' ') + 1)));
  }

  /** Scalars as they stand, lists joined by a bar, nulls left out. */
  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> row = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            row.merge(field, json.getText(), (a, b) -> a + "|" + b);
          }
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
          row.put(field, json.getText());
        }
      }
    }
    return row;
  }
}

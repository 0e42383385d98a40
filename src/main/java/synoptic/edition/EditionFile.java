package synoptic.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.SortedSet;

/** An edition as {@code editions.json} holds it, which {@link EditionReader} reads again. */
public final class EditionFile {
  /** The name of the file, from the site's root. */
  public static final String NAME = "editions.json";

  /** Bytes: some fifty thousand pages. */
  public static final int LONGEST = 16_000_000;

  static final int VERSION = 1;

  private EditionFile() {}

  /** The file's content. */
  public static String write(Edition edition) {
    var out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField(EditionField.VERSION.label(), VERSION);
      json.writeStringField(EditionField.TIME.label(), edition.time());
      if (edition.previous() != null) {
        json.writeStringField(EditionField.PREVIOUS.label(), edition.previous());
      }
      for (PageKind kind : PageKind.values()) {
        json.writeObjectFieldStart(kind.folder());
        for (var entry : edition.of(kind).entrySet()) {
          json.writeRaw('\n');
          json.writeObjectFieldStart(entry.getKey());
          write(entry.getValue(), json);
          json.writeEndObject();
        }
        json.writeEndObject();
      }
      json.writeObjectFieldStart(EditionField.MOVED.label());
      for (var move : edition.moved().entrySet()) {
        json.writeRaw('\n');
        json.writeStringField(move.getKey(), move.getValue());
      }
      json.writeEndObject();
      writeGone(edition.gone(), json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void writeGone(SortedMap<String, Gone> all, JsonGenerator json)
      throws IOException {
    if (all.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart(EditionField.GONE.label());
    for (var entry : all.entrySet()) {
      Gone gone = entry.getValue();
      json.writeRaw('\n');
      json.writeObjectFieldStart(entry.getKey());
      json.writeStringField(EditionField.UNTIL.label(), gone.until());
      if (gone.story() != null) {
        json.writeStringField(EditionField.STORY.label(), gone.story());
      }
      if (gone.read()) {
        json.writeBooleanField(EditionField.READ.label(), true);
      }
      write(gone.entry(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(Entry entry, JsonGenerator json) throws IOException {
    json.writeStringField(EditionField.STATE.label(), entry.state());
    json.writeStringField(EditionField.SINCE.label(), entry.since());
    if (entry.changed() != null) {
      json.writeStringField(EditionField.CHANGED.label(), entry.changed());
    }
    write(EditionField.KEYS, entry.keys(), json);
    write(EditionField.ARTICLES, entry.articles(), json);
  }

  private static void write(EditionField field, SortedSet<String> hashes, JsonGenerator json)
      throws IOException {
    if (!hashes.isEmpty()) {
      json.writeArrayFieldStart(field.label());
      for (String hash : hashes) {
        json.writeString(hash);
      }
      json.writeEndArray();
    }
  }
}

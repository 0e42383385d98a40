package synoptic.format.note;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Filing.Field;
import synoptic.article.Imprint;
import synoptic.article.Metadata;

/**
 * What stands beside a page that was fetched: what was learned of it, for readers and for the next
 * fetch.
 *
 * @param told what the page's announcement says of it
 * @param imprint what the editor states of its source
 * @param retrieved ISO 8601 in UTC
 * @param charset that the server states
 * @param key what all addresses of the page have in common, as a hash
 * @param source that announced it, as a hash
 * @param state of the announcement, as a hash
 */
public record PageNote(
    Metadata told,
    Imprint imprint,
    String retrieved,
    @Nullable String charset,
    String key,
    String source,
    String state) {
  /** What a file says; null if it is not of a page that was fetched. */
  public static @Nullable PageNote read(String yaml) {
    Note note = FrontMatter.note(yaml, "");
    String retrieved = NoteKey.RETRIEVED.first(note.values());
    String key = NoteKey.PAGE.first(note.values());
    if (retrieved == null || key == null) {
      return null;
    }
    String source = NoteKey.FROM.first(note.values());
    String state = NoteKey.STATE.first(note.values());
    return new PageNote(
        note.metadata(),
        Imprint.NONE,
        retrieved,
        NoteKey.CHARSET.first(note.values()),
        key,
        source == null ? "" : source,
        state == null ? "" : state);
  }

  /** As a file: lines of YAML whose values are JSON. */
  public String write() {
    SequencedMap<NoteKey, @Nullable Object> values = new LinkedHashMap<>();
    List<String> byEditor = new ArrayList<>();
    values.put(NoteKey.URL, told.url());
    values.put(NoteKey.TITLE, told.title());
    values.put(NoteKey.AUTHOR, told.authors().isEmpty() ? null : told.authors());
    values.put(NoteKey.PUBLISHED, told.published());
    values.put(NoteKey.UPDATED, told.updated());
    values.put(NoteKey.OUTLET, stated(Field.OUTLET, imprint.outlet(), byEditor));
    values.put(NoteKey.OWNER, imprint.owner());
    String language = stated(Field.LANGUAGE, imprint.language(), byEditor);
    values.put(NoteKey.LANGUAGE, language == null ? told.language() : language);
    values.put(NoteKey.SECTION, stated(Field.SECTION, imprint.section(), byEditor));
    values.put(NoteKey.EDITOR, byEditor.isEmpty() ? null : byEditor);
    values.put(NoteKey.RETRIEVED, retrieved);
    values.put(NoteKey.CHARSET, charset);
    values.put(NoteKey.PAGE, key);
    values.put(NoteKey.FROM, source);
    values.put(NoteKey.STATE, state.isEmpty() ? null : state);
    var lines = new StringBuilder();
    values.forEach(
        (name, value) -> {
          if (value != null) {
            lines.append(name.written()).append(": ").append(json(value)).append('\n');
          }
        });
    return lines.toString();
  }

  private static @Nullable String stated(
      Field field, @Nullable String value, List<String> byEditor) {
    if (value != null) {
      byEditor.add(field.name().toLowerCase(Locale.ROOT));
    }
    return value;
  }

  private static String json(Object value) {
    try {
      return JSON.std.asString(value);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

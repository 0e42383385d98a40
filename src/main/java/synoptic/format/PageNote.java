package synoptic.format;

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
  /** The keys of the file, in its order. */
  private enum Key {
    URL,
    TITLE,
    AUTHOR,
    PUBLISHED,
    UPDATED,
    OUTLET,
    OWNER,
    LANGUAGE,
    SECTION,
    EDITOR,
    RETRIEVED,
    CHARSET,
    PAGE,
    FROM,
    STATE;

    private String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a file says; null if it is not of a page that was fetched. */
  public static @Nullable PageNote read(String yaml) {
    FrontMatter.Note note = FrontMatter.note(yaml, "");
    String retrieved = first(note, Key.RETRIEVED);
    String key = first(note, Key.PAGE);
    if (retrieved == null || key == null) {
      return null;
    }
    String source = first(note, Key.FROM);
    String state = first(note, Key.STATE);
    return new PageNote(
        note.metadata(),
        Imprint.NONE,
        retrieved,
        first(note, Key.CHARSET),
        key,
        source == null ? "" : source,
        state == null ? "" : state);
  }

  private static @Nullable String first(FrontMatter.Note note, Key key) {
    return note.values().getOrDefault(key.written(), List.of()).stream().findFirst().orElse(null);
  }

  /** As a file: lines of YAML whose values are JSON. */
  public String write() {
    SequencedMap<Key, @Nullable Object> values = new LinkedHashMap<>();
    List<String> byEditor = new ArrayList<>();
    values.put(Key.URL, told.url());
    values.put(Key.TITLE, told.title());
    values.put(Key.AUTHOR, told.authors().isEmpty() ? null : told.authors());
    values.put(Key.PUBLISHED, told.published());
    values.put(Key.UPDATED, told.updated());
    values.put(Key.OUTLET, stated(Field.OUTLET, imprint.outlet(), byEditor));
    values.put(Key.OWNER, imprint.owner());
    String language = stated(Field.LANGUAGE, imprint.language(), byEditor);
    values.put(Key.LANGUAGE, language == null ? told.language() : language);
    values.put(Key.SECTION, stated(Field.SECTION, imprint.section(), byEditor));
    values.put(Key.EDITOR, byEditor.isEmpty() ? null : byEditor);
    values.put(Key.RETRIEVED, retrieved);
    values.put(Key.CHARSET, charset);
    values.put(Key.PAGE, key);
    values.put(Key.FROM, source);
    values.put(Key.STATE, state.isEmpty() ? null : state);
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

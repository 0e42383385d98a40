package synoptic.edition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edition as {@code editions.json} holds it. What is read may be anybody's: each id and hash has
 * its pattern, no time is later than the edition's own, everything is counted, and no path leads
 * out of the site.
 */
public final class EditionFile {
  /** The name of the file, from the site's root. */
  public static final String NAME = "editions.json";

  /** Bytes: some fifty thousand pages. */
  public static final int LONGEST = 16_000_000;

  private static final int VERSION = 1;

  /** Entries of one kind, and keys of one entry: more are no digest's. */
  private static final int MOST = 100_000;

  /**
   * What a story or claim is called: a few words and a hash, and hashes that tell it from others.
   * More could say what no article does; keys and hashes of what is published anybody can make.
   */
  private static final String CONTENT =
      "(?:[a-z0-9]{1,20}-){1,6}[0-9a-f]{6}(?:-[0-9a-f]{6})?(?:-[0-9a-f]{%d})?"
          .formatted(States.DIGITS);

  /** What a file or speaker is called; without Latin letters it is a hyphen and a hash. */
  private static final String FILE = "-?[a-z0-9][a-z0-9-]{0,199}";

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{" + States.DIGITS + "}");

  /** To the second, and of four digits for the year: these can be compared as strings. */
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  private static final Pattern PAGE =
      Pattern.compile(
          Stream.of(PageKind.values()).map(EditionFile::page).collect(joining("|", "(?:", ")")));
  private static final Pattern STORY = Pattern.compile(page(PageKind.STORIES));
  private static final Pattern PLACE = Pattern.compile(PAGE + "(?:#c-" + CONTENT + ")?");

  /** The names of the fields, in small letters. */
  private enum Field {
    VERSION,
    TIME,
    PREVIOUS,
    MOVED,
    GONE,
    UNTIL,
    STORY,
    READ,
    STATE,
    SINCE,
    CHANGED,
    KEYS,
    ARTICLES;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private EditionFile() {}

  /** The file's content. */
  public static String write(Edition edition) {
    var out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField(Field.VERSION.label(), VERSION);
      json.writeStringField(Field.TIME.label(), edition.time());
      if (edition.previous() != null) {
        json.writeStringField(Field.PREVIOUS.label(), edition.previous());
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
      json.writeObjectFieldStart(Field.MOVED.label());
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
    json.writeObjectFieldStart(Field.GONE.label());
    for (var entry : all.entrySet()) {
      Gone gone = entry.getValue();
      json.writeRaw('\n');
      json.writeObjectFieldStart(entry.getKey());
      json.writeStringField(Field.UNTIL.label(), gone.until());
      if (gone.story() != null) {
        json.writeStringField(Field.STORY.label(), gone.story());
      }
      if (gone.read()) {
        json.writeBooleanField(Field.READ.label(), true);
      }
      write(gone.entry(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(Entry entry, JsonGenerator json) throws IOException {
    json.writeStringField(Field.STATE.label(), entry.state());
    json.writeStringField(Field.SINCE.label(), entry.since());
    if (entry.changed() != null) {
      json.writeStringField(Field.CHANGED.label(), entry.changed());
    }
    write(Field.KEYS, entry.keys(), json);
    write(Field.ARTICLES, entry.articles(), json);
  }

  private static void write(Field field, SortedSet<String> hashes, JsonGenerator json)
      throws IOException {
    if (!hashes.isEmpty()) {
      json.writeArrayFieldStart(field.label());
      for (String hash : hashes) {
        json.writeString(hash);
      }
      json.writeEndArray();
    }
  }

  /**
   * The edition that a file holds.
   *
   * @throws IllegalArgumentException if it holds none; the message is the value that is wrong
   */
  public static Edition read(String content) {
    Map<String, Object> root;
    try {
      root = JSON.std.mapFrom(content);
    } catch (IOException e) {
      throw new IllegalArgumentException(brief(e.getMessage()), e);
    }
    if (!Integer.valueOf(VERSION).equals(root.get(Field.VERSION.label()))) {
      throw new IllegalArgumentException(
          Field.VERSION.label() + ' ' + brief(root.get(Field.VERSION.label())));
    }
    String own = time(root.get(Field.TIME.label()));
    Map<PageKind, SortedMap<String, Entry>> entries = new EnumMap<>(PageKind.class);
    for (PageKind kind : PageKind.values()) {
      SortedMap<String, Entry> of = new TreeMap<>();
      Pattern ids = Pattern.compile(id(kind));
      object(root, kind.folder())
          .forEach((id, entry) -> of.put(matching(ids, id), entry(object(entry), own)));
      entries.put(kind, of);
    }
    SortedMap<String, String> moved = new TreeMap<>();
    object(root, Field.MOVED.label())
        .forEach((from, to) -> moved.put(matching(PAGE, from), matching(PLACE, to)));
    SortedMap<String, Gone> gone = new TreeMap<>();
    object(root, Field.GONE.label())
        .forEach((page, of) -> gone.put(matching(PAGE, page), gone(object(of), own)));
    return new Edition(own, earlier(root.get(Field.PREVIOUS.label()), own), entries, moved, gone);
  }

  private static Gone gone(Map<?, ?> of, String own) {
    Object story = of.get(Field.STORY.label());
    return new Gone(
        entry(of, own),
        requireNonNull(earlier(time(of.get(Field.UNTIL.label())), own)),
        story == null ? null : matching(STORY, story),
        Boolean.TRUE.equals(of.get(Field.READ.label())));
  }

  private static String page(PageKind kind) {
    return "\\Q" + kind.page("\\E" + id(kind) + "\\Q") + "\\E";
  }

  private static String id(PageKind kind) {
    return switch (kind) {
      case STORIES, CLAIMS -> CONTENT;
      case ARTICLES, SPEAKERS -> FILE;
    };
  }

  private static Entry entry(Map<?, ?> of, String own) {
    return new Entry(
        hashes(of.get(Field.KEYS.label())),
        matching(HASH, of.get(Field.STATE.label())),
        requireNonNull(earlier(time(of.get(Field.SINCE.label())), own)),
        earlier(of.get(Field.CHANGED.label()), own),
        hashes(of.get(Field.ARTICLES.label())));
  }

  private static SortedSet<String> hashes(@Nullable Object listed) {
    SortedSet<String> hashes = new TreeSet<>();
    if (listed instanceof List<?> list) {
      counted(list).forEach(hash -> hashes.add(matching(HASH, hash)));
    } else if (listed != null) {
      throw new IllegalArgumentException(brief(listed));
    }
    return hashes;
  }

  private static Map<?, ?> object(Map<String, Object> root, String name) {
    return root.get(name) == null ? Map.of() : object(root.get(name));
  }

  private static Map<?, ?> object(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      counted(map.keySet());
      return map;
    }
    throw new IllegalArgumentException(brief(value));
  }

  private static <T> Collection<T> counted(Collection<T> all) {
    if (all.size() > MOST) {
      throw new IllegalArgumentException(all.size() + " > " + MOST);
    }
    return all;
  }

  /** A time that may be missing, and is none after the edition's own. */
  private static @Nullable String earlier(@Nullable Object value, String own) {
    String time = value == null ? null : time(value);
    if (time != null && time.compareTo(own) > 0) {
      throw new IllegalArgumentException(time + " > " + own);
    }
    return time;
  }

  private static String time(@Nullable Object value) {
    String time = matching(TIME, value);
    try {
      if (Instant.parse(time).toString().equals(time)) {
        return time;
      }
    } catch (DateTimeException none) {
      // a day or an hour that no clock shows
    }
    throw new IllegalArgumentException(time);
  }

  private static String matching(Pattern pattern, @Nullable Object value) {
    if (value instanceof String text && pattern.matcher(text).matches()) {
      return text;
    }
    throw new IllegalArgumentException(brief(value));
  }

  /** A value as a message can show it: on one line, cut. */
  private static String brief(@Nullable Object value) {
    String line = String.valueOf(value).replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.substring(0, Math.min(line.length(), 80));
  }
}

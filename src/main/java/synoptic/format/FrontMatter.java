package synoptic.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.text.Diagnostic;

/**
 * YAML between two lines {@code ---} at the head of a text: a flat map of words and lists of words.
 * Read event by event rather than built, so that no alias, tag or depth in it can cost anything.
 */
final class FrontMatter {
  /** Units; what a person writes on top of an article is far below. */
  private static final int LIMIT = 65_536;

  private static final String REMEDY =
      "Write it as \"key: value\" lines between two lines of three hyphens.";

  /**
   * What stands on top of a text.
   *
   * @param end offset after the closing line; 0 without front matter
   */
  record Found(Metadata metadata, int end, List<Diagnostic> diagnostics) {}

  /**
   * What a file says of the one it stands beside.
   *
   * @param values by key
   */
  record Note(Metadata metadata, Map<String, List<String>> values, List<Diagnostic> diagnostics) {}

  private final String path;
  private final String yaml;
  private final int linesAbove;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private FrontMatter(String path, String yaml, int linesAbove) {
    this.path = path;
    this.yaml = yaml;
    this.linesAbove = linesAbove;
  }

  /** A file that holds what would stand between the lines of hyphens, and nothing else. */
  static Note note(String yaml, String path) {
    var reading = new FrontMatter(path, yaml.substring(0, Math.min(LIMIT, yaml.length())), 0);
    Map<String, List<String>> values = reading.values();
    return new Note(reading.metadata(values), values, reading.diagnostics);
  }

  static Found in(String text, String path) {
    int open = lineEnd(text, 0);
    String fence = text.substring(0, open).stripTrailing();
    if (!fence.equals("---") && !fence.equals(Toml.FENCE)) {
      return new Found(Metadata.NONE, 0, List.of());
    }
    int from = next(text, open);
    for (int start = from; start < text.length() && start <= LIMIT; ) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
        var reading = new FrontMatter(path, text.substring(from, start), 1);
        Metadata metadata =
            reading.metadata(fence.equals("---") ? reading.values() : Toml.read(reading.yaml));
        return new Found(metadata, next(text, end), reading.diagnostics);
      }
      start = next(text, end);
    }
    String remedy = "Close it with a line of three hyphens.";
    Diagnostic unclosed = Diagnostic.warning(path, "The front matter never closes.", remedy);
    return new Found(Metadata.NONE, 0, List.of(unclosed.at(1, 1)));
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int next(String text, int lineEnd) {
    return Math.min(text.length(), text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1);
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      Iterator<Event> events =
          new Parse(LoadSettings.builder().setUseMarks(true).build()).parseString(yaml).iterator();
      readMap(events, values);
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      String problem =
          e.getProblem() == null ? "not YAML" : e.getProblem().replaceAll("\\s+", " ").strip();
      warn("The front matter is malformed: " + problem + ".", mark);
      values.clear();
    } catch (YamlEngineException e) {
      warn("The front matter is malformed.", null);
      values.clear();
    }
    return values;
  }

  private void readMap(Iterator<Event> events, Map<String, List<String>> values) {
    @Nullable String key = null;
    int depth = 0;
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case MappingStart, SequenceStart -> {
          depth++;
          boolean expected =
              event.getEventId() == Event.ID.MappingStart ? depth == 1 : depth == 2 && key != null;
          if (!expected) {
            warn(
                "The front matter is nested deeper than a list.",
                event.getStartMark().orElse(null));
            return;
          }
        }
        case MappingEnd, SequenceEnd -> {
          depth--;
          key = depth == 1 ? null : key;
        }
        case Alias -> {
          warn("The front matter has an alias.", event.getStartMark().orElse(null));
          return;
        }
        case Scalar -> {
          String value = ((ScalarEvent) event).getValue();
          if (depth == 0) {
            warn("The front matter is not a map.", event.getStartMark().orElse(null));
            return;
          } else if (key == null) {
            key = value;
            if (values.putIfAbsent(key, new ArrayList<>()) != null) {
              warn(
                  "The front matter has the key \"" + key + "\" twice.",
                  event.getStartMark().orElse(null));
              return;
            }
          } else {
            boolean isNull =
                ((ScalarEvent) event).isPlain() && (value.equals("null") || value.equals("~"));
            if (!isNull && !value.isBlank()) {
              values.getOrDefault(key, new ArrayList<>()).add(value.strip());
            }
            key = depth == 1 ? null : key;
          }
        }
        default -> {}
      }
    }
  }

  private Metadata metadata(Map<String, List<String>> values) {
    String outlet = first(values, "outlet", "publisher", "site");
    return new Metadata(
            first(values, "title", "headline"),
            outlet == null ? null : new Outlet(outlet),
            all(values, "author", "authors", "byline").stream()
                .flatMap(FrontMatter::names)
                .distinct()
                .toList(),
            date(first(values, "published", "date")),
            date(first(values, "updated", "modified")),
            Urls.absolute(first(values, "url", "link", "canonical"), null),
            Languages.tag(first(values, "language", "lang")),
            all(values, "origin", "origins", "source").stream()
                .map(name -> new Origin(name, null))
                .toList())
        .in(first(values, "section"));
  }

  /**
   * The names in a by-line; what stands here is stated, so a line without one is taken as it
   * stands.
   */
  private static Stream<String> names(String byline) {
    List<String> names = Bylines.names(byline);
    return names.isEmpty() ? Stream.of(byline) : names.stream();
  }

  private @Nullable String date(@Nullable String written) {
    String iso = written == null ? null : Dates.iso(written);
    if (written != null && iso == null) {
      int line = (int) yaml.substring(0, Math.max(0, yaml.indexOf(written))).lines().count();
      String problem = "The front matter's date \"" + written + "\" is not a date.";
      diagnostics.add(
          Diagnostic.warning(path, problem, "Write it as 2025-03-31.").at(line + linesAbove, 1));
    }
    return iso;
  }

  private static @Nullable String first(Map<String, List<String>> values, String... keys) {
    List<String> all = all(values, keys);
    return all.isEmpty() ? null : all.getFirst();
  }

  private static List<String> all(Map<String, List<String>> values, String... keys) {
    for (String key : keys) {
      List<String> found = values.getOrDefault(key, List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Marks count from 0. */
  private void warn(String problem, @Nullable Mark mark) {
    Diagnostic found = Diagnostic.warning(path, problem, REMEDY);
    diagnostics.add(
        mark == null
            ? found.at(1, 1)
            : found.at(mark.getLine() + linesAbove + 1, mark.getColumn() + 1));
  }
}

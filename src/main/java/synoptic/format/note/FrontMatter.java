package synoptic.format.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Publication;
import synoptic.format.date.Dates;
import synoptic.format.label.Bylines;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * YAML between two lines {@code ---} at the head of a text: a flat map of words and lists of words.
 */
public final class FrontMatter {
  /** Units; what a person writes on top of an article is far below. */
  private static final int LIMIT = 65_536;

  private static final WordLists SAY = WordLists.read(FrontMatter.class, "diagnostics.txt");

  /** A line by which an opening line of hyphens shows itself as one of front matter. */
  private static final Pattern PAIR = Pattern.compile("[\\w-]+\\s*[:=](?:\\s.*)?");

  private static final String[] TITLE = {"title", "headline"};
  private static final String[] OUTLET = {"outlet", "publisher", "site"};
  private static final String[] AUTHOR = {"author", "authors", "byline"};
  private static final String[] PUBLISHED = {"published", "date"};
  private static final String[] UPDATED = {"updated", "modified"};
  private static final String[] URL = {"url", "link", "canonical"};
  private static final String[] LANGUAGE = {"language", "lang"};
  private static final String[] ORIGIN = {"origin", "origins", "source"};
  private static final String[] SECTION = {"section"};

  /** Whose values are asked for; what else people write there may be of any form. */
  private static final Set<String> ASKED =
      Stream.of(TITLE, OUTLET, AUTHOR, PUBLISHED, UPDATED, URL, LANGUAGE, ORIGIN, SECTION)
          .flatMap(Stream::of)
          .collect(Collectors.toUnmodifiableSet());

  private final String path;
  private final String yaml;
  private final int linesAbove;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean isReadable = true;

  private FrontMatter(String path, String yaml, int linesAbove) {
    this.path = path;
    this.yaml = yaml;
    this.linesAbove = linesAbove;
  }

  /** A file that holds what would stand between the lines of hyphens, and nothing else. */
  static Note note(String yaml, String path) {
    var reading = new FrontMatter(path, yaml.substring(0, Math.min(LIMIT, yaml.length())), 0);
    Map<String, List<String>> values = reading.values();
    Metadata metadata = reading.metadata(values);
    return new Note(metadata, values, reading.isReadable, reading.diagnostics);
  }

  public static FoundFrontMatter in(String text, String path) {
    int open = lineEnd(text, 0);
    String fence = text.substring(0, open).stripTrailing();
    if (!fence.equals("---") && !fence.equals(Toml.FENCE)) {
      return FoundFrontMatter.NONE;
    }
    int from = next(text, open);
    for (int start = from; start < text.length() && start <= LIMIT; ) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
        var reading = new FrontMatter(path, text.substring(from, start), 1);
        Metadata metadata =
            reading.metadata(fence.equals("---") ? reading.values() : Toml.read(reading.yaml));
        return new FoundFrontMatter(
            metadata, next(text, end), reading.isReadable, reading.diagnostics);
      }
      start = next(text, end);
    }
    if (!PAIR.matcher(text.substring(from, lineEnd(text, from))).matches()) {
      return FoundFrontMatter.NONE;
    }
    Diagnostic unclosed =
        Diagnostic.warning(
            path, SAY.say("front-unclosed"), SAY.say("front-unclosed-remedy", fence));
    return new FoundFrontMatter(Metadata.NONE, 0, false, List.of(unclosed.at(1, 1)));
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
    YamlMap map = YamlMap.read(yaml, ASKED);
    YamlMap.Fault fault = map.fault();
    if (fault != null) {
      fail(fault.problem(), fault.mark());
    }
    return map.values();
  }

  private Metadata metadata(Map<String, List<String>> values) {
    String outlet = first(values, OUTLET);
    return new Metadata(
        first(values, TITLE),
        new Publication(
            outlet == null ? null : new Outlet(outlet),
            Urls.absolute(first(values, URL), null),
            first(values, SECTION)),
        all(values, AUTHOR).stream().flatMap(FrontMatter::names).distinct().toList(),
        new Dating(date(first(values, PUBLISHED)), date(first(values, UPDATED))),
        Languages.tag(first(values, LANGUAGE)),
        all(values, ORIGIN).stream().map(name -> new Origin(name, null)).toList());
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
      String problem = SAY.say("front-matter", written);
      diagnostics.add(Diagnostic.warning(path, problem, SAY.say("write")).at(line + linesAbove, 1));
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
  private void fail(String problem, @Nullable Mark mark) {
    isReadable = false;
    Diagnostic found = Diagnostic.warning(path, problem, SAY.say("front-remedy"));
    diagnostics.add(
        mark == null
            ? found.at(1, 1)
            : found.at(mark.getLine() + linesAbove + 1, mark.getColumn() + 1));
  }
}

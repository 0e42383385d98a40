package synoptic.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A readable list of words: {@code [section]} heads, one or more entries a line, {@code #} before a
 * comment. Sections of one name add up.
 */
public record WordLists(SequencedMap<String, List<String>> sections) {
  /** A line that begins with a class of characters is an entry. */
  private static final Pattern HEAD = Pattern.compile("\\[([^\\[\\]^]+)\\]");

  /** Reads a resource of a class's room; its absence is a defect of the build. */
  public static WordLists read(Class<?> of, String resource) {
    try (InputStream in = Shipped.open(of, resource)) {
      return parse(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a class's room has a resource. */
  public static boolean exist(Class<?> of, String resource) {
    try (InputStream in = Shipped.find(of, resource)) {
      return in != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordLists parse(String text) {
    var sections = new LinkedHashMap<String, List<String>>();
    List<String> section = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        section = sections.computeIfAbsent(head.group(1), s -> new ArrayList<>());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section.add(line);
      }
    }
    return new WordLists(sections);
  }

  /** The lines of a section; a section that is missing is a defect of the resource. */
  public List<String> lines(String section) {
    List<String> lines = sections.get(section);
    if (lines == null) {
      throw new IllegalStateException("no section " + section);
    }
    return lines;
  }

  /** The sentence of a section with what is filled in, as {@link String#format} does. */
  public String say(String section, Object... filled) {
    return String.format(Locale.ROOT, lines(section).getFirst(), filled);
  }

  /** What fits one of the lines of a section, which are regular expressions. */
  public Pattern anyOf(String section) {
    return Pattern.compile(
        lines(section).stream().collect(Collectors.joining(")|(?:", "(?:(?:", "))")));
  }

  /** The lines of a section, which are regular expressions, as alternatives of a longer one. */
  public String either(String section) {
    return String.join("|", lines(section));
  }

  /** The words of a section, wherever its lines end. */
  public Set<String> words(String section) {
    return lines(section).stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }
}

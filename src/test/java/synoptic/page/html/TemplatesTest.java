package synoptic.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.digest.passage.Messages;

/** The theme holds markup; its words stand in the messages. */
class TemplatesTest {
  private static final Path THEME = Path.of("templates");

  /** Names, not words of a language. */
  private static final Pattern NAMES = Pattern.compile("Atom|JSON Feed|SHA-256");

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\{% block (?:kind|ogtype) %\\}\\w*\\{% endblock"
              + " %\\}|\\{#.*?#\\}|\\{%.*?%\\}|\\{\\{.*?\\}\\}|&\\w+;",
          Pattern.DOTALL);

  private static final Pattern ELEMENT = Pattern.compile("<[^<>]*>|[\\w-]+=\"[^\"]*\"");

  private static final Pattern SAID =
      Pattern.compile("\\bsay\\([^\"()]*(?:\\(\\w+\\))?\"([^\"]+)\"");
  private static final Pattern SPOKEN =
      Pattern.compile("\\b(?:alt|aria-label|content|label|placeholder|title)=\"([^\"]*)\"");

  /** Values of {@code content} that machines read. */
  private static final Pattern FOR_MACHINES =
      Pattern.compile(
          "width=.*|default-src .*|light dark|noindex|0; url=.*|article|website|\\d+"
              + "|summary_large_image|");

  static Stream<Path> templates() throws IOException {
    try (var files = Files.walk(THEME)) {
      return files.filter(f -> f.toString().endsWith(".peb")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void holdsNoWords(Path template) throws IOException {
    String text = MARKUP.matcher(Files.readString(template)).replaceAll("");
    assertThat(SPOKEN.matcher(text).results().map(m -> m.group(1).strip()))
        .allMatch(said -> FOR_MACHINES.matcher(said.replaceAll("\\s+", " ")).matches());
    String shown = NAMES.matcher(ELEMENT.matcher(text).replaceAll("")).replaceAll("");
    assertThat(Pattern.compile("\\p{L}{2,}").matcher(shown).results().map(m -> m.group()))
        .as("words that stand in messages_en.properties")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasNoLongLine(Path template) throws IOException {
    assertThat(Files.readAllLines(template)).allMatch(line -> line.length() < 160);
  }

  @Test
  void saysAllMessagesThatThereAre() throws IOException {
    var said = new TreeSet<String>();
    for (Path template : templates().toList()) {
      SAID.matcher(Files.readString(template)).results().forEach(m -> said.add(m.group(1)));
    }
    said.removeIf(key -> key.endsWith(".")); // the rest is put together
    assertThat(said).isNotEmpty().allMatch(Messages.ENGLISH::has);
  }
}

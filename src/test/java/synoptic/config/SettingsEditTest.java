package synoptic.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsEditTest {
  private static final String ITEM = "{article: \"a.md\", text: \"new\"}";

  /**
   * An example: a name, the key and the file, the rule and the file with it. A backslash at the end
   * of a file says that no line ends there.
   */
  record Example(String name, String key, String before, String item, String after) {
    static Example of(String text) {
      String[] parts = text.split("(?m)^--- ");
      return new Example(
          parts[0].strip(), head(parts[1]), body(parts[1]), head(parts[2]), body(parts[2]));
    }

    private static String head(String part) {
      return part.substring(0, part.indexOf('\n'));
    }

    private static String body(String part) {
      return part.substring(part.indexOf('\n') + 1).replaceFirst("\\\\\n$", "");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Example> examples() throws IOException {
    try (var file = SettingsEditTest.class.getResourceAsStream("edits.txt")) {
      String all = new String(file.readAllBytes(), UTF_8);
      return Arrays.stream(all.split("===\n")).map(Example::of);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void addsTheRuleAndNothingElse(Example one) {
    assertThat(add(one.before, one.key, one.item)).isEqualTo(one.after);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void keepsTheEndsOfLinesAndTheMarkOfTheirOrder(Example one) {
    String before = "\uFEFF" + one.before.replace("\n", "\r\n");
    String after =
        one.after.equals("refused\n") ? one.after : "\uFEFF" + one.after.replace("\n", "\r\n");
    boolean isOneLine = !one.before.contains("\n");
    assertThat(add(before, one.key, one.item).replace("\r\n", isOneLine ? "\n" : "\r\n"))
        .isEqualTo(isOneLine ? after.replace("\r\n", "\n") : after);
  }

  @Test
  void keepsEveryCommentOfTheShippedFileWhateverIsUsedOfIt() throws IOException {
    String shipped = Files.readString(Path.of("synoptic.yml"));
    String used = shipped.replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#( {2,}\\S)", "$1");
    for (String text : List.of(shipped, used)) {
      for (String key : List.of("hide", "accept", "attribute")) {
        String item = key.equals("attribute") ? ITEM.replace("}", ", speaker: \"A\"}") : ITEM;
        String added = add(text, key, item);
        List<String> lines = new ArrayList<>(added.lines().toList());
        assertThat(lines.removeIf(l -> l.endsWith("- " + item))).as(key).isTrue();
        lines.removeIf(l -> l.equals(key + ":") && text.lines().noneMatch(l::equals));
        assertThat(lines).as(key).isEqualTo(text.lines().toList());
      }
    }
  }

  private static String add(String text, String key, String item) {
    return SettingsEdit.add(text, key, item).orElse("refused\n");
  }
}

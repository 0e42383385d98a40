package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@code spec/*.txt} that begin with what they show: a heading, the articles of a
 * small story, and what comparing them finds, a line each. {@link StoryCase} says how an example is
 * written. {@code -Dsynoptic.overwrite=true} writes what is found now.
 */
class StorySpecTest {
  private static final Path SPEC = Path.of("src/test/resources/synoptic/claim/spec");
  private static final String SHOW = "show ";

  /** One example as its file has it, and the kinds of lines that the file shows. */
  record Example(Path file, List<String> shown, String text) {
    private static Stream<Example> in(Path file) {
      String[] parts = read(file).strip().split("\n\n+");
      String head = parts[0].lines().findFirst().orElseThrow();
      return head.startsWith(SHOW)
          ? Stream.of(parts)
              .skip(1)
              .map(p -> new Example(file, List.of(head.substring(SHOW.length()).split(" ")), p))
          : Stream.of();
    }

    @Override
    public String toString() {
      return file.getFileName() + ": " + text.lines().findFirst().orElseThrow();
    }
  }

  static Stream<Example> examples() throws IOException {
    try (var files = Files.list(SPEC)) {
      return files.sorted().toList().stream().flatMap(Example::in);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void check(Example expected) throws IOException {
    String actual = found(expected);
    if (Boolean.getBoolean("synoptic.overwrite")) {
      String file = read(expected.file());
      Files.writeString(expected.file(), file.replace(expected.text(), actual));
    }
    assertThat(actual).isEqualTo(expected.text());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example with the lines that are found in place of those that are expected. */
  static String found(Example example) {
    List<String> given = example.text().lines().filter(l -> !l.startsWith("=")).toList();
    Stream<String> found =
        new StoryReport(StoryCase.of(given)).lines(example.shown()).map(l -> "= " + l);
    return Stream.concat(given.stream(), found).collect(Collectors.joining("\n"));
  }
}

package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Specifications by example: in each file, examples with an empty line between them. What is found
 * stands in lines that begin with an equals sign, after those that are given. {@code
 * -Dsynoptic.overwrite=true} writes what is found now.
 */
public final class SpecFiles {
  private SpecFiles() {}

  /** The files of a room. */
  public static Stream<Path> of(String room) {
    try (var files = Files.list(Path.of("src/test/resources/synoptic", room, "spec"))) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * Compares a file with what is found now.
   *
   * @param find from the lines given in an example, its heading aside, to those found
   */
  public static void check(Path file, Function<List<String>, List<String>> find)
      throws IOException {
    String expected = Files.readString(file);
    String actual =
        Arrays.stream(expected.strip().split("\n\n+"))
            .map(example -> found(example, find))
            .collect(Collectors.joining("\n\n", "", "\n"));
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(expected);
  }

  private static String found(String example, Function<List<String>, List<String>> find) {
    List<String> given = example.lines().filter(l -> !l.startsWith("=")).toList();
    List<String> plain = given.stream().filter(l -> !l.startsWith("#")).toList();
    return Stream.concat(given.stream(), find.apply(plain).stream().map(l -> "= " + l))
        .collect(Collectors.joining("\n"));
  }
}

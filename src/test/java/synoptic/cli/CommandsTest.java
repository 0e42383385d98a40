package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.cli.console.Console;
import synoptic.text.Sha256;

/**
 * What the commands say and return, word for word: each file of {@code cases} holds a line for the
 * folder it runs in (see {@link Fixture}), the command lines after {@code $} and what they printed,
 * files after {@code >} and what stands in them. {@code -Dsynoptic.overwrite=true} writes anew.
 */
class CommandsTest {
  private static final Path CASES = Path.of("src/test/resources/synoptic/cli/cases");

  private static final Pattern CHANGE = Pattern.compile("(put|link|delete|replace) .*|forge");

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysAndReturns(Path file) throws IOException {
    String expected = Files.readString(file, UTF_8);
    StringBuilder actual = new StringBuilder();
    for (String line : expected.lines().toList()) {
      if (line.startsWith("in ")) {
        Fixture.valueOf(line.substring(3)).make(folder);
        actual.append(line).append('\n');
      } else if (CHANGE.matcher(line).matches()) {
        change(line);
        actual.append(line).append('\n');
      } else if (line.startsWith("> ")) {
        actual
            .append(line)
            .append('\n')
            .append(Files.readString(folder.resolve(line.substring(2)), UTF_8));
      } else if (line.startsWith("$ ")) {
        actual.append(line).append('\n').append(run(line.substring(2)));
      }
    }
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.writeString(file, actual, UTF_8);
      return;
    }
    assertThat(actual.toString()).isEqualTo(expected);
  }

  /**
   * Changes the folder: {@code put PATH TEXT} with {@code \n} for new lines, {@code link PATH
   * TARGET}, {@code delete PATH}, {@code replace PATH: OLD => NEW}, and {@code forge}, which makes
   * the manifest one of the site as it stands.
   */
  private void change(String line) throws IOException {
    String[] words = line.split(" ", 3);
    Path at = folder.resolve(words.length == 1 ? "site" : words[1].replaceFirst(":$", ""));
    Files.createDirectories(at.getParent());
    switch (words[0]) {
      case "put" -> Files.writeString(at, words[2].replace("\\n", "\n"));
      case "link" -> Files.createSymbolicLink(at, Path.of(words[2]));
      case "delete" -> Files.delete(at);
      case "replace" -> {
        String[] change = words[2].split(" => ", -1);
        assertThat(Files.readString(at)).contains(change[0]);
        Files.writeString(at, Files.readString(at).replace(change[0], change[1]));
      }
      default -> forge(at);
    }
  }

  private static void forge(Path site) throws IOException {
    StringBuilder manifest = new StringBuilder();
    try (var files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String sha256 = Sha256.of(Files.readAllBytes(file));
        manifest.append(sha256 + "  " + site.relativize(file) + "\n");
      }
    }
    String own = "(?m)^.*[.]synoptic-manifest\n";
    Files.writeString(site.resolve(".synoptic-manifest"), manifest.toString().replaceAll(own, ""));
  }

  private String run(String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    var console =
        new Console(
            new PrintWriter(out), new PrintWriter(err), false, Map.of("SOURCE_DATE_EPOCH", "0"));
    String[] args =
        line.isEmpty() ? new String[0] : line.replace("DIR", folder.toString()).split(" ");
    int code = Main.run(console, args);
    return (settled(out.toString()) + marked(err.toString())).replace(folder.toString(), "DIR")
        + "exit "
        + code
        + "\n";
  }

  /** Without what takes its own time, and what each stage counts, which is their tests' affair. */
  private static String settled(String out) {
    return out.replaceAll("in \\d+\\.\\d s", "in N s")
        .replaceAll(
            "\\d[\\d,]*(?= (quotation|claim|in more than|difference|page|changed|unchanged))", "N")
        .replaceAll("\\d[\\d,]*(?= (files? as built|other file))", "N");
  }

  private static String marked(String err) {
    return err.replaceAll("(?m)^(?=.)", "! ");
  }
}

package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;

/**
 * What each stage finds in the seeds, line by line, so that a change of one stage shows in the
 * stages after it. The floors of quality are elsewhere; {@code -Dsynoptic.overwrite=true} writes
 * what is found now.
 */
class StagesTest {
  private static final Path EXPECTED = Path.of("src/test/resources/synoptic/cli/stages");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"quotations", "stories", "lineages", "claims"})
  void findsAsBefore(String stage) throws IOException {
    Path output = folder.resolve(stage + ".jsonl");
    StringWriter err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    int code =
        Main.run(
            console, "inspect", stage, "seeds", "--format", "jsonl", "--output", output.toString());
    assertThat(err.toString()).isEmpty();
    assertThat(code).isEqualTo(ExitCode.CLEAN);
    Path expected = EXPECTED.resolve(stage + ".jsonl");
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.createDirectories(EXPECTED);
      Files.copy(output, expected, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(Files.readString(output, UTF_8)).isEqualTo(Files.readString(expected, UTF_8));
  }
}

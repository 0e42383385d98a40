package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;

/** What {@code inspect} prints on one machine. */
public final class Inspected {
  public static final List<String> STAGES =
      List.of("articles", "quotations", "stories", "lineages", "claims");

  private Inspected() {}

  /**
   * The lines of a stage, sorted.
   *
   * @param config settings; or a file that is not there for none
   */
  public static List<String> lines(String stage, Path seeds, Path config) throws IOException {
    Path output = Files.createTempFile("inspected", ".jsonl");
    StringWriter err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    int code =
        Main.run(
            console,
            "inspect",
            stage,
            seeds.toString(),
            "--format",
            "jsonl",
            "--config",
            config.toString(),
            "--output",
            output.toString());
    assertThat(code).as(err.toString()).isEqualTo(ExitCode.CLEAN);
    List<String> lines = Files.readAllLines(output).stream().sorted().toList();
    Files.delete(output);
    return lines;
  }
}

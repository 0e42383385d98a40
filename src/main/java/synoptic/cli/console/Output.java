package synoptic.cli.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import synoptic.workspace.OutputFile;

/** Where the result of a command goes. */
public final class Output {
  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path file;

  /**
   * Prints to the file, all of it or nothing, or else to the console.
   *
   * @param inputs what the command reads and must not overwrite
   */
  public void print(Console console, List<Path> inputs, OutputFile.Content content)
      throws IOException {
    if (file == null) {
      content.print(console.out());
    } else {
      new OutputFile(file, inputs).write(content);
    }
  }
}

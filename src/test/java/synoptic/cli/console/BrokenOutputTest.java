package synoptic.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.cli.Main;

/** A command that could not print all of its result has failed, whatever it was. */
class BrokenOutputTest {
  /** As {@code /dev/full}, which not every system has. */
  private static final OutputStream FULL =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          throw new IOException("No space left on device");
        }
      };

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "inspect articles seeds", "explain one two"})
  void isAFailure(String command) {
    StringWriter err = new StringWriter();
    var console = new Console(new PrintWriter(FULL), new PrintWriter(err), false, Map.of());
    assertThat(Main.run(console, command.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("standard output: error: ");
  }

  /** As {@code head} does when it has enough. */
  @ParameterizedTest
  @ValueSource(strings = {"--help", "inspect articles seeds"})
  void isNoFailureWhereTheReaderHasEnough(String command) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    StringWriter err = new StringWriter();
    var out = new PrintWriter(new StandardOutput(closed));
    var console = new Console(out, new PrintWriter(err), false, Map.of());
    assertThat(Main.run(console, command.split(" "))).isEqualTo(ExitCode.CLEAN);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysWhatNeedsMoreMemory() {
    StringWriter err = new StringWriter();
    var full =
        new PrintWriter(
            new StringWriter() {
              @Override
              public void write(String text, int from, int length) {
                throw new OutOfMemoryError("Java heap space");
              }
            });
    var console = new Console(full, new PrintWriter(err), false, Map.of());
    console.progress("Reading and comparing articles");
    assertThat(Main.run(console, "--version")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("synoptic: error: Out of memory while reading and comparing articles: ")
        .contains("-Xmx");
  }
}

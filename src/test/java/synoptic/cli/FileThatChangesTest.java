package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;

/** An article that is saved while the site is made costs one line, and nothing is written. */
class FileThatChangesTest {
  @TempDir Path folder;

  @Test
  void isNamedOnce() throws IOException {
    Fixture.TWO_ARTICLES.make(folder);
    StringWriter err =
        new StringWriter() {
          @Override
          public void write(String text, int from, int length) {
            super.write(text, from, length);
            if (text.contains("Rendering")) {
              save();
            }
          }
        };
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), true, Map.of());
    assertThat(Main.run(console, "build", "-C", folder.toString())).isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString().replaceAll("\\033\\[[0-9]*[mK]|\r", "").lines())
        .filteredOn(line -> line.contains(": "))
        .singleElement()
        .asString()
        .endsWith(
            folder.resolve("seeds/a.txt")
                + ": error: Changed while the site was built. Build again.");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  private void save() {
    try {
      Files.writeString(folder.resolve("seeds/a.txt"), "The harbour stays open.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be run is said in words, and nothing is written. */
class UsageTest {
  @TempDir Path folder;

  @Test
  void saysWhatIsWrong() throws IOException {
    Path config = Files.writeString(folder.resolve("settings.yml"), "titel: x\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    check("No such file or folder.", "--seeds", folder + "/nowhere", "--output", folder + "/out");
    check("There is no article.", "--seeds", empty.toString(), "--output", folder + "/out");
    check("This is there already.", "--seeds", "seeds", "--output", empty.toString());
    check(
        "A window has a day or more.",
        "--seeds",
        "seeds",
        "--output",
        folder + "/out",
        "--window",
        "0");
    check(
        "settings.yml:1:1: error:",
        "--seeds",
        "seeds",
        "--output",
        folder + "/out",
        "--config",
        config.toString());
    check("Missing required option", "--seeds", "seeds");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static void check(String expected, String... args) {
    var said = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(Archive.run(OnSpark.session(), args)).isEqualTo(2);
    } finally {
      System.setErr(err);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).contains(expected);
  }
}

package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.Inspected;

/** What Spark writes is, line by line, what one machine prints. */
class SameAsInspectTest {
  @TempDir Path folder;

  @Test
  void ofTheSeeds() throws IOException {
    check(OnSpark.seeds(), Path.of("seeds"), Files.writeString(folder.resolve("none.yml"), ""));
  }

  @Test
  void ofAnArchive() throws IOException {
    Path seeds = Invented.write(folder.resolve("archive"));
    check(OnSpark.archive(), seeds, Files.writeString(folder.resolve("none.yml"), ""));
  }

  @Test
  void withWhatAnEditorStates() throws IOException {
    Path seeds = Invented.write(folder.resolve("archive"));
    Path config =
        Files.writeString(
            folder.resolve("settings.yml"),
            """
            folders:
              the-brack-post/**: {owner: Example Holding}
              coast-courier/**: {owner: Example Holding, section: County}
            story:
              join:
                - [the-lorn-gazette/museum0.txt, the-lorn-gazette/council0.txt]
              split:
                - [coast-courier/harbour1.txt]
            speaker:
              Ilse Marden: [Marden]
            """);
    OnSpark.run(seeds, folder.resolve("output"), "--config", config.toString());
    check(folder.resolve("output"), seeds, config);
  }

  private static void check(Path output, Path seeds, Path config) throws IOException {
    for (String stage : Inspected.STAGES) {
      assertThat(OnSpark.lines(output, stage))
          .as(stage)
          .isNotEmpty()
          .isEqualTo(Inspected.lines(stage, seeds, config));
    }
  }
}

package synoptic.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.workspace.disk.WorkspaceException;

class OutputFileTest {
  @TempDir Path folder;

  @Test
  void replacesAnEarlierResult() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "before");
    new OutputFile(file, List.of()).write(out -> out.print("after"));
    assertThat(file).hasContent("after");
    assertThat(folder).isDirectoryContaining(f -> f.equals(file));
  }

  @Test
  void replacesWhatALinkLeadsTo() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    new OutputFile(link, List.of()).write(out -> out.print("after"));
    assertThat(file).hasContent("after");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void leavesAllAsItWasWhenItFails() throws IOException {
    Path file = Files.writeString(folder.resolve("out.txt"), "before");
    var output = new OutputFile(file, List.of());
    assertThatThrownBy(
            () ->
                output.write(
                    out -> {
                      out.print("half");
                      throw new IOException("No space left on device");
                    }))
        .hasMessageContaining("out.txt: error: Cannot be written: no space left on device.");
    assertThat(file).hasContent("before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void refusesWhatIsRead() throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), seeds);
    for (Path file :
        List.of(
            seeds,
            seeds.resolve("a.txt"),
            link.resolve("b/c.txt"),
            folder.resolve("x/../seeds/a"))) {
      assertThatThrownBy(() -> new OutputFile(file, List.of(seeds)))
          .as("%s", file)
          .isInstanceOf(WorkspaceException.class);
    }
  }
}

package synoptic.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.text.Sha256;

/** Two builds of the seeds, their files created in different order, give the same site. */
class SameInputSameBytesTest {
  @TempDir Path folder;

  @Test
  void twoBuildsAreTheSame() throws IOException {
    List<Path> seeds = new ArrayList<>();
    try (var files = Files.list(Path.of("seeds"))) {
      files.sorted().forEach(seeds::add);
    }
    SortedMap<String, String> first = build("first", seeds);
    Collections.reverse(seeds);
    assertThat(build("second", seeds)).isEqualTo(first).hasSizeGreaterThan(30);
  }

  @Test
  void aBuildOfTheSameArticlesOnAnotherDayChangesNoFile() throws IOException {
    List<Path> seeds = List.of(Path.of("seeds/000_ae3e6813c329b219.txt"));
    SortedMap<String, String> first = build("site", seeds);
    Files.delete(folder.resolve("site/.synoptic/build.json"));
    assertThat(build("site", List.of(), "2025-06-01T08:00:00Z")).isEqualTo(first);
  }

  private SortedMap<String, String> build(String name, List<Path> seeds) throws IOException {
    return build(name, seeds, "2025-05-22T08:00:00Z");
  }

  private SortedMap<String, String> build(String name, List<Path> seeds, String clock)
      throws IOException {
    Path here = folder.resolve(name);
    Files.createDirectories(here.resolve("seeds"));
    for (Path seed : seeds) {
      Files.copy(seed, here.resolve("seeds").resolve(seed.getFileName()));
    }
    StringWriter err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    int code = Main.run(console, "build", "--strict", "-C", here.toString(), "--clock", clock);
    assertThat(err.toString()).isEmpty();
    assertThat(code).isEqualTo(ExitCode.CLEAN);
    SortedMap<String, String> digests = new TreeMap<>();
    try (var files = Files.walk(here.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(here.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }
}

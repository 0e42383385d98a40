package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;

/**
 * File names, titles, outlets and speakers made to lead out of the site or to be no names of files.
 */
class HostileNamesTest {
  private static final List<String> NAMES =
      List.of(
          "con.txt",
          "NUL.md",
          "..up.txt",
          "%2e%2e%2fup.txt",
          "a".repeat(240) + ".txt",
          "aux",
          "a b?.md",
          "index.html",
          "-rf.txt");

  private static final List<String> TITLES =
      List.of(
          "../../../etc/passwd",
          "/etc/passwd",
          "C:\\Windows\\win.ini",
          "x".repeat(5_000),
          "con",
          "..",
          "long words ".repeat(500));

  @TempDir Path folder;

  @Test
  void leadNowhereElse() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    for (int i = 0; i < NAMES.size() * TITLES.size(); i++) {
      String title = TITLES.get(i % TITLES.size());
      Path seed =
          folder
              .resolve("seeds")
              .resolve(i / NAMES.size() + "")
              .resolve(NAMES.get(i % NAMES.size()));
      Files.createDirectories(seed.getParent());
      Files.writeString(
          seed,
          "---\ntitle: '"
              + title
              + "'\noutlet: '"
              + title
              + "'\n---\n\n“The port stays shut for "
              + i
              + " days,” "
              + title.substring(0, Math.min(60, title.length()))
              + " said.\n");
    }
    var err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    assertThat(Main.run(console, "build", "-C", folder.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.CLEAN);
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("seeds", "site", ".synoptic");
    }
    try (var articles = Files.list(folder.resolve("site/articles"))) {
      assertThat(articles.count()).isGreaterThan(40);
    }
    try (var files = Files.walk(folder.resolve("site"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(120))
          .noneMatch(name -> name.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?"));
    }
  }
}

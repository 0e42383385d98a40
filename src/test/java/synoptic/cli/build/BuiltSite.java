package synoptic.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;

/**
 * A site on disk, as a build wrote it.
 *
 * @param summary what the build printed; empty where unknown
 */
record BuiltSite(Path root, String summary) {
  /** The site of the seeds, built in a folder. */
  static BuiltSite ofSeeds(Path folder) {
    StringWriter out = new StringWriter();
    var console =
        new Console(new PrintWriter(out), new PrintWriter(new StringWriter()), false, Map.of());
    Path site = folder.resolve("site");
    int exit =
        Main.run(console, "build", "--strict", "--seeds", "seeds", "--site", site.toString());
    assertThat(exit).isEqualTo(ExitCode.CLEAN);
    return new BuiltSite(site, out.toString());
  }

  /** Its HTML pages, sorted. */
  List<Path> pages() throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** One page of each kind that it has, of each kind the longest. */
  List<String> kinds() throws IOException {
    List<String> kinds =
        new ArrayList<>(List.of("index.html", "speakers.html", "about.html", "search.html"));
    for (String folder : List.of("stories", "claims", "speakers", "articles")) {
      pages().stream()
          .filter(p -> root.relativize(p).startsWith(folder))
          .max(Comparator.comparingLong(p -> p.toFile().length()))
          .ifPresent(longest -> kinds.add(folder + "/" + longest.getFileName()));
    }
    return kinds;
  }
}

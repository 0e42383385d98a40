package synoptic.cli;

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

/**
 * The site of the seeds, as a build writes it.
 *
 * @param summary what the build printed
 */
record SeedsSite(Path root, String summary) {
  /** Builds it in a folder. */
  static SeedsSite in(Path folder) {
    StringWriter out = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(new StringWriter()), false, Map.of());
    Path site = folder.resolve("site");
    int exit = Main.run(console, "build", "--strict", "--seeds", "seeds", "--site", site.toString());
    assertThat(exit).isEqualTo(ExitCode.CLEAN);
    return new SeedsSite(site, out.toString());
  }

  /** Its HTML pages, sorted. */
  List<Path> pages() throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  /** One page of each kind, of each kind the longest. */
  List<String> kinds() throws IOException {
    List<String> kinds = new ArrayList<>(List.of("index.html", "about.html", "search.html"));
    for (String folder : List.of("stories", "claims", "speakers", "articles")) {
      Path longest =
          pages().stream()
              .filter(p -> root.relativize(p).startsWith(folder))
              .max(Comparator.comparingLong(p -> p.toFile().length()))
              .orElseThrow();
      kinds.add(folder + "/" + longest.getFileName());
    }
    return kinds;
  }
}

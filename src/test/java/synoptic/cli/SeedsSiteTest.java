package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import synoptic.page.HtmlChecker;

/** The site of the seeds, as a build writes it. */
class SeedsSiteTest {
  private static final int MOST_BYTES = 100_000;

  @TempDir static Path folder;

  private static String summary = "";

  @BeforeAll
  static void build() {
    StringWriter out = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(new StringWriter()), false, Map.of());
    String site = folder.resolve("site").toString();
    assertThat(Main.run(console, "build", "--strict", "--seeds", "seeds", "--site", site)).isEqualTo(ExitCode.CLEAN);
    summary = out.toString();
  }

  private static List<Path> pages() throws IOException {
    try (var files = Files.walk(folder.resolve("site"))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void isValidHtml() throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    for (Path page : pages()) {
      errors.addAll(HtmlChecker.errors(page.toString(), Files.readString(page)));
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void hasNoHeavyPage() throws IOException {
    for (Path page : pages()) {
      assertThat(Files.size(page)).as(page.toString()).isLessThanOrEqualTo(MOST_BYTES);
    }
  }

  @Test
  void hasAPageForEachClaimOfSeveralArticles() throws IOException {
    try (var files = Files.list(folder.resolve("site/claims"))) {
      assertThat(summary).contains("(" + files.count() + " in more than one article)");
    }
  }
}

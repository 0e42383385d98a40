package synoptic.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.page.HtmlChecker;

/** What stands at an address whose articles are gone. */
class GonePagesTest {
  private static final String TEXT =
      """
      The harbour of Lorn will close for nine days in March, the port authority said on Monday.

      "We close the harbour so that nobody is hurt," said Ada Quill, the harbour master.
      """;

  private static final String CLAIM = "claims/quill-we-close-the-harbour-so-223ff4.html";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "en, No longer in this digest, 4 March 2025, The story that it was part of",
    "de, Nicht mehr in dieser Ausgabe, 4. März 2025, 'Das Thema, zu dem es gehörte'",
  })
  void saysWhenItWasThereAndLeadsOn(String language, String heading, String day, String link)
      throws IOException, SAXException {
    settings("language: " + language + "\n");
    seed("a.txt", "Sonst nichts.\n" + TEXT);
    seed("b.txt", TEXT);
    build("2025-03-04");
    Files.delete(folder.resolve("seeds/b.txt"));
    build("2025-03-05");

    Document page = page("articles/b.html");
    assertThat(page.select("h1").text()).isEqualTo(heading);
    assertThat(page.select("main").text()).contains(day).doesNotContain("Lorn", "Quill");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("main a").text()).isEqualTo(link);
    assertThat(page.select("main a").attr("href")).startsWith("../stories/");
    assertThat(HtmlChecker.errors("articles/b.html", read("articles/b.html"))).isEmpty();
    for (String other : new String[] {"sitemap.xml", "feed.xml", "feed.json", "digest.json"}) {
      assertThat(read(other)).contains("articles/a").doesNotContain("articles/b");
    }
  }

  @Test
  void isAFileOfTheSiteAndStaysUntilItsAddressComesBack() throws IOException {
    settings("");
    seed("a.txt", TEXT);
    seed("b.txt", TEXT.replace("nine", "ten"));
    seed("c.txt", "The weather in Marl will be fair.\n");
    build("2025-03-04");
    String before = read("articles/c.html");
    Files.delete(folder.resolve("seeds/c.txt"));
    build("2025-03-05");
    assertThat(page("articles/c.html").select("main a").attr("href")).isEqualTo("../index.html");
    assertThat(read(".synoptic-manifest")).contains("  articles/c.html\n");
    String stayed = read("articles/c.html");
    String edition = read("editions.json");
    Files.delete(folder.resolve(".synoptic/build.json"));
    build("2025-03-06");
    assertThat(read("articles/c.html")).isEqualTo(stayed);
    assertThat(read("editions.json")).isEqualTo(edition);
    seed("c.txt", "The weather in Marl will be fair.\n");
    build("2025-03-07");
    assertThat(read("articles/c.html")).isEqualTo(before);
    assertThat(read("editions.json")).doesNotContain("gone");
  }

  @Test
  void whatTheEditorHidGoesAlsoWhereItsArticlesGoWithIt() throws IOException {
    settings("");
    seed("a.txt", TEXT);
    seed("b.txt", TEXT.replace("nine", "ten"));
    seed("c.txt", "The weather in Marl will be fair.\n");
    build("2025-03-04");
    assertThat(folder.resolve("site").resolve(CLAIM)).exists();
    Files.delete(folder.resolve("seeds/a.txt"));
    Files.delete(folder.resolve("seeds/b.txt"));
    build("2025-03-05");
    assertThat(page(CLAIM).select("h1").text()).isEqualTo("No longer in this digest");
    assertThat(folder.resolve("site/speakers/ada-quill.html")).exists();
    settings("hide: [{article: b.txt, text: We close the harbour}]\n");
    build("2025-03-06");
    assertThat(folder.resolve("site").resolve(CLAIM)).doesNotExist();
    assertThat(folder.resolve("site/speakers/ada-quill.html")).doesNotExist();
    assertThat(folder.resolve("site/articles/b.html")).exists();
    seed("b.txt.yml", "note: taken down\n");
    build("2025-03-07");
    assertThat(folder.resolve("site/articles/b.html")).doesNotExist();
    assertThat(folder.resolve("site/articles/a.html")).exists();
    assertThat(read("editions.json")).doesNotContain("articles/b", "quill");
  }

  private void settings(String more) throws IOException {
    Files.writeString(folder.resolve("synoptic.yml"), "baseUrl: https://digest.example/\n" + more);
  }

  private void seed(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds").resolve(name), text);
  }

  private void build(String day) {
    StringWriter err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    String at = folder.toString();
    assertThat(Main.run(console, "build", "-C", at, "--clock", day + "T08:00:00Z"))
        .as(err.toString())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(Main.run(console, "check", "-C", at)).as(err.toString()).isEqualTo(ExitCode.CLEAN);
  }

  private String read(String path) throws IOException {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(read(path));
  }
}

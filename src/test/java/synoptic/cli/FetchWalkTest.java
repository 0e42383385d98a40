package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.console.Console;
import synoptic.fetch.Newsstand;
import synoptic.fetch.Newsstand.Reply;
import synoptic.fetch.Pages;
import synoptic.workspace.site.SiteLock;

/** From an empty folder to a digest, as the README shows it: four outlets, two of them of stubs. */
class FetchWalkTest {
  private static final String DAY = "Mon, 03 Mar 2025 09:00:00 GMT";

  @TempDir Path folder;
  private Newsstand stand;
  private Path digest;
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void open() throws IOException {
    digest = folder.resolve("digest");
    stand = new Newsstand();
    stand.put("/feed.xml", Reply.page(Pages.feed("/g/1|Harbour of Lorn to close|" + DAY)));
    stand.put("/g/1", Reply.page(Pages.page("Harbour of Lorn to close", "nine", "")));
    stand.put("/atom.xml", Reply.page(Pages.feed("/c/1|Lorn shuts its harbour|" + DAY)));
    stand.put("/c/1", Reply.page(Pages.page("Lorn shuts its harbour", "ten", "")));
    stand.put(
        "/feed.json",
        Reply.page(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "items": [{"id": "1",
             "url": "/p/1", "title": "Boats leave Lorn", "date_published": "2025-03-04T08:00:00Z",
             "content_html": "<p>Some 40 boats left the harbour of Lorn, which closes in March.</p><p>\\"We close the harbour so that nobody is hurt,\\" Ada Quill, the harbour master, said.</p>"}]}
            """));
    stand.put(
        "/news.xml",
        Reply.page(
            "<urlset><url><loc>/t/1</loc><news:publication_date>2025-03-04</news:publication_date>"
                + "</url></urlset>"));
    stand.put("/t/1", Reply.page(Pages.page("Nine days without a harbour", "nine", "")));
  }

  @AfterEach
  void close() {
    stand.close();
  }

  /** Those of the README, on this machine. */
  private String sources() throws IOException {
    return shown("yaml")
        .getFirst()
        .replaceAll("https://\\w+[.]example", stand.at(""))
        .replace("}", ", private: true}");
  }

  /** The examples that the README shows of the way to a digest, in a language. */
  private static List<String> shown(String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String way = readme.substring(readme.indexOf("### From an empty folder to a digest"));
    way = way.substring(0, way.indexOf("\n## "));
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(way)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** What the jar prints in the digest's folder for the commands of an example. */
  private String follow(String commands) {
    return commands
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> line.contains("synoptic.jar ") && !line.contains(" init "))
        .map(line -> line.replaceFirst(".*synoptic.jar ", ""))
        .map(command -> run(0, command, "-C", digest.toString()))
        .collect(joining());
  }

  private void init() throws IOException {
    run(0, "init", digest.toString());
    Files.writeString(digest.resolve("synoptic.yml"), sources());
  }

  @Test
  void walksFromAnEmptyFolderToADigest() throws IOException {
    init();
    assertThat(follow(shown("sh").getFirst()))
        .contains(
            "new      "
                + digest
                + "/seeds/the-lorn-gazette/2025-03-03/harbour-of-lorn-to-close.html",
            "/seeds/coast-courier/2025-03-03/lorn-shuts-its-harbour.html",
            "/seeds/the-brack-post/2025-03-04/boats-leave-lorn.json",
            "/seeds/lorn-today/2025-03-04/nine-days-without-a-harbour.html",
            "4 new, 0 changed, 0 known; sources: 4, failing: 0",
            "6 articles, 4 outlets",
            "as built");
    assertThat(pages())
        .contains("Stated by this digest’s editor, not by the article: outlet, section.")
        .contains(stand.at("/g/1"));
  }

  @Test
  void andOnToACorrectedSiteAtTheSameAddresses() throws IOException {
    init();
    follow(shown("sh").getFirst());
    stand.close();
    List<Path> before = site();
    assertThat(data()).contains("\"differences\" : 1,");
    assertThat(pages()).doesNotContain("Heading by this digest’s editor");
    Files.writeString(
        digest.resolve("synoptic.yml"), shown("yaml").get(1), StandardOpenOption.APPEND);
    // As it is published again from a fresh checkout: only the site as published tells addresses.
    Path published = folder.resolve("published");
    Files.move(digest.resolve("site"), published);
    String build = run(0, "build", "-C", digest.toString(), "--previous", published.toString());
    assertThat(build + err).doesNotContain("warning", "First edition");
    assertThat(follow(shown("sh").getLast())).contains("6 articles, 4 outlets", "as built");
    assertThat(site()).containsAll(before);
    assertThat(pages())
        .contains("What Lorn is told of its harbour</h1>", "Heading by this digest’s editor")
        .contains("role stated by this digest’s editor");
    assertThat(data()).contains("\"differences\" : 0,", "\"headlineByEditor\" : true");
  }

  @Test
  void fetchesNothingTwiceFromAnEmptyCheckout() throws IOException {
    init();
    run(0, "fetch", "-C", digest.toString());
    stand.asked();
    // What is committed is checked out; what was fetched comes from the cache.
    Path next = folder.resolve("next");
    copy(digest, next, List.of("synoptic.yml", "seeds", ".synoptic"));
    assertThat(run(0, "fetch", "-C", next.toString())).contains("0 new, 0 changed, 4 known");
    assertThat(stand.asked())
        .containsExactlyInAnyOrder("/feed.xml", "/atom.xml", "/feed.json", "/news.xml");
    // Where the cache is lost, what is still announced comes again.
    Path lost = folder.resolve("lost");
    copy(digest, lost, List.of("synoptic.yml"));
    assertThat(run(0, "fetch", "-C", lost.toString())).contains("4 new, 0 changed, 0 known");
  }

  @Test
  void aCorrectedArticleTakesThePlaceOfTheFirst() throws IOException {
    init();
    run(0, "fetch", "-C", digest.toString(), "--clock", "2025-03-05T04:00:00Z");
    build();
    stand.put("/feed.xml", Reply.page(Pages.feed("/g/1|Harbour to close longer|" + DAY)));
    stand.put("/g/1", Reply.page(Pages.page("Harbour of Lorn to close", "eleven", "")));
    assertThat(run(0, "fetch", "-C", digest.toString(), "--clock", "2025-03-06T04:00:00Z"))
        .contains(
            "changed  "
                + digest
                + "/seeds/the-lorn-gazette/2025-03-03/harbour-of-lorn-to-close-2.html");
    assertThat(build()).contains("6 articles, 4 outlets");
    run(0, "check", "-C", digest.toString());
    assertThat(data())
        .contains("\"id\" : \"the-lorn-gazette/2025-03-03/harbour-of-lorn-to-close-2.html\"")
        .doesNotContain("\"id\" : \"the-lorn-gazette/2025-03-03/harbour-of-lorn-to-close.html\"");
    assertThat(pages()).contains("eleven");
  }

  @Test
  void aFailureIsAWarningAndCostsNothingElse() throws IOException {
    init();
    stand.put("/atom.xml", Reply.of(404));
    assertThat(run(0, "fetch", "-C", digest.toString()))
        .contains("3 new", "sources: 4, failing: 1");
    assertThat(err.toString())
        .isEqualTo(
            digest
                + "/synoptic.yml:3:1: warning: "
                + stand.at("/atom.xml")
                + " answers 404. Open it in a browser, and correct the address.\n");
    run(1, "fetch", "-C", digest.toString(), "--strict");
  }

  @Test
  void aDryRunSaysWhatWouldComeAndWritesNothing() throws IOException {
    init();
    String said = run(0, "fetch", "-C", digest.toString(), "--dry-run", "--since", "2025-03-04");
    assertThat(said).contains("would file 2 new", stand.at("/t/1"), stand.at("/p/1"));
    assertThat(digest.resolve(".synoptic")).doesNotExist();
    assertThat(digest.resolve("seeds/lorn-today")).doesNotExist();
  }

  @Test
  void twoFetchesDoNotMeet() throws IOException {
    init();
    try (SiteLock other = SiteLock.ofFetch(digest.resolve(".synoptic"))) {
      assertThat(other).isNotNull();
      run(2, "fetch", "-C", digest.toString());
      assertThat(err.toString())
          .isEqualTo(
              digest
                  + "/.synoptic: error: Another fetch files articles here. Wait until it is"
                  + " done.\n");
    }
    assertThat(stand.asked()).isEmpty();
    assertThat(run(0, "fetch", "-C", digest.toString())).contains("4 new");
  }

  @Test
  void aPersonWhoWaitsIsToldWhatIsAskedFor() throws IOException {
    init();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), true, Map.of());
    Main.run(console, "fetch", "-C", digest.toString());
    assertThat(err.toString())
        .contains("Asking " + stand.at("/feed.xml"), "Asking " + stand.at("/g/1"));
  }

  @Test
  void wantsSourcesAndADay() {
    run(0, "init", digest.toString());
    run(2, "fetch", "-C", digest.toString());
    assertThat(err.toString()).contains("synoptic.yml: error: Names no sources.");
    run(2, "fetch", "-C", digest.toString(), "--since", "yesterday");
    assertThat(err.toString()).contains("'yesterday' is not a day as 2025-05-20");
    assertThat(run(0, "fetch", "--help")).contains("stated to be of an earlier day");
  }

  /** The examples of a new digest's settings are ready for use. */
  @Test
  void theExamplesOfSourcesAndFoldersAreGood() throws IOException {
    run(0, "init", digest.toString());
    Path settings = digest.resolve("synoptic.yml");
    String all = Files.readString(settings);
    String examples =
        all.lines()
            .dropWhile(line -> !line.startsWith("#folders:"))
            .takeWhile(line -> !line.startsWith("#outlet:"))
            .filter(line -> line.matches("#(?:\\w|  ).*"))
            .map(line -> line.substring(1) + "\n")
            .reduce("", String::concat);
    assertThat(examples).contains("folders:\n", "sources:\n", "sitemap:", "page:");
    Files.writeString(settings, examples);
    run(0, "build", "-C", digest.toString(), "--clock", "2025-03-05T00:00:00Z");
  }

  private String build() {
    return run(0, "build", "-C", digest.toString(), "--clock", "2025-03-05T00:00:00Z");
  }

  private String run(int code, String... args) {
    StringWriter out = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(err), false, Map.of());
    assertThat(Main.run(console, args)).as(out + err.toString()).isEqualTo(code);
    return out.toString();
  }

  private static void copy(Path from, Path to, List<String> names) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String name : names) {
      try (var files = Files.walk(from.resolve(name))) {
        files.filter(Files::isRegularFile).forEach(all::add);
      }
    }
    for (Path path : all) {
      Path target = to.resolve(from.relativize(path).toString());
      Files.createDirectories(target.getParent());
      Files.copy(path, target);
    }
  }

  private String data() throws IOException {
    return Files.readString(digest.resolve("site/digest.json"));
  }

  private List<Path> site() throws IOException {
    try (var files = Files.walk(digest.resolve("site"))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private String pages() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : site()) {
      all.append(Files.readString(file, UTF_8));
    }
    return all.toString();
  }
}

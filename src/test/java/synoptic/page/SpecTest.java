package synoptic.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.digest.DigestSettings;
import synoptic.digest.SampleCorpus;
import synoptic.digest.SpecCorpus;
import synoptic.digest.build.DigestBuilder;
import synoptic.digest.entry.StoryEntry;
import synoptic.edition.Edition;
import synoptic.edition.Withdrawn;
import synoptic.page.feed.AtomRenderer;
import synoptic.story.StoryRules;
import synoptic.text.SpecFiles;

/**
 * The examples of {@code spec/*.txt}: an editor's note in Markdown and its HTML; an outlet's name
 * and what a feed reader, and a reference manager, make of it; where errors are reported; a story
 * as {@link SpecCorpus} reads it, with {@code < path} for each page that it took the place of, and
 * its feeds, or {@code ? page selector} for the elements of a page that are looked at, {@code
 * story} the story's and {@code claim} that of its first claim.
 */
class SpecTest {
  static Stream<Path> files() {
    return SpecFiles.of("page");
  }

  @ParameterizedTest
  @MethodSource("files")
  void check(Path file) throws IOException {
    SpecFiles.check(
        file,
        given ->
            switch (String.valueOf(file.getFileName())) {
              case "notes.txt" -> note(String.join("\n", given));
              case "references.txt" -> references(given.getFirst());
              case "story-feeds.txt" -> storyFeeds(given);
              case "report.txt" -> report(given.getFirst(), given.get(1));
              case "pages.txt" -> pages(given);
              default -> feeds(given.getFirst());
            });
  }

  private static List<String> storyFeeds(List<String> given) {
    SortedMap<String, String> moved = new TreeMap<>();
    given.stream()
        .filter(line -> line.startsWith("< "))
        .forEach(line -> moved.put(line.substring(2), "stories/story.html"));
    Corpus corpus = SpecCorpus.of(given.stream().filter(line -> !line.startsWith("< ")).toList());
    var before =
        new Edition("2025-01-02T00:00:00Z", null, Map.of(), moved, Collections.emptySortedMap());
    Digest digest =
        new DigestBuilder(DigestSettings.DEFAULT)
            .build(
                corpus,
                moved.isEmpty() ? null : before,
                Withdrawn.NOTHING,
                Instant.parse("2025-03-01T06:00:00Z"));
    return new AtomRenderer()
        .render(digest).stream()
            .filter(page -> page.path().startsWith("stories/"))
            .flatMap(SpecTest::storyFeed)
            .toList();
  }

  private static Stream<String> storyFeed(Page page) {
    Document atom = Jsoup.parse(page.content(), "", Parser.xmlParser());
    return Stream.concat(
        Stream.of(
            "%s, of %s, from now on %s"
                .formatted(
                    page.path(),
                    atom.select("feed > updated").text(),
                    atom.select("feed > link[rel=self]").attr("href"))),
        atom.select("entry").stream()
            .map(
                e ->
                    "%s, of %s"
                        .formatted(e.select("link").attr("href"), e.select("updated").text())));
  }

  private static List<String> references(String outlet) {
    SampleSite site =
        SampleSite.of(
            SampleCorpus.dressed(t -> t.equals("Coast Courier") ? outlet : t),
            DigestSettings.DEFAULT);
    return Jsoup.parse(site.page("claims/ruiz-close-the-bridge.html"))
        .select("pre:not(.rule)")
        .stream()
        .flatMap(pre -> pre.wholeText().lines())
        .map(String::strip)
        .toList();
  }

  private static List<String> report(String address, String baseUrl) {
    DigestSettings plain = DigestSettings.DEFAULT;
    var settings =
        new DigestSettings(
            plain.title(),
            baseUrl.equals("-") ? null : baseUrl,
            address,
            plain.excerpts(),
            plain.matching(),
            StoryRules.NONE,
            plain.notes(),
            Locale.ENGLISH);
    SampleSite site = SampleSite.of(SampleCorpus.plain(), settings);
    return Stream.of("index.html", "stories/harbour-bridge.html", "404.html")
        .map(path -> Jsoup.parse(site.page(path)).select(".colophon a").last())
        .map(link -> link == null ? "nothing" : link.attr("href"))
        .toList();
  }

  private static List<String> pages(List<String> given) {
    SampleSite site =
        SampleSite.of(
            SpecCorpus.of(given.stream().filter(l -> !l.startsWith("? ")).toList()),
            DigestSettings.DEFAULT);
    StoryEntry story = site.digest().stories().getFirst();
    return given.stream()
        .filter(l -> l.startsWith("? "))
        .map(l -> l.split(" ", 3))
        .flatMap(
            look ->
                Jsoup.parse(site.page(path(story, look[1]))).select(look[2]).stream()
                    .map(e -> look[1] + ": " + e.text()))
        .toList();
  }

  private static String path(StoryEntry story, String page) {
    return switch (page) {
      case "story" -> story.page();
      case "claim" -> story.claims().getFirst().href();
      default -> page;
    };
  }

  private static List<String> note(String markdown) {
    DigestSettings plain = DigestSettings.DEFAULT;
    var settings =
        new DigestSettings(
            plain.title(),
            plain.baseUrl(),
            null,
            plain.excerpts(),
            plain.matching(),
            StoryRules.NONE,
            List.of(markdown),
            Locale.ENGLISH);
    String about = SampleSite.of(SampleCorpus.plain(), settings).page("about.html");
    int start = about.indexOf("<div class=\"note\">");
    int end = about.indexOf("</div>", start);
    return about.substring(start, end).lines().map(String::strip).toList();
  }

  private static List<String> feeds(String outlet) {
    SampleSite site =
        SampleSite.of(
            SampleCorpus.dressed(t -> t.equals("Coast Courier") ? outlet : t),
            DigestSettings.DEFAULT);
    Document atom = Jsoup.parse(site.page("feed.xml"), "", Parser.xmlParser());
    String json = site.page("feed.json");
    String html = atom.select("entry > content").getFirst().wholeText();
    boolean same = json.contains(html.replace("\"", "\\\""));
    return Stream.concat(
            Jsoup.parse(html).select("p:not(blockquote p)").stream()
                .limit(2)
                .map(Element::outerHtml),
            Stream.of("feed.json has " + (same ? "the same" : "other words")))
        .toList();
  }
}

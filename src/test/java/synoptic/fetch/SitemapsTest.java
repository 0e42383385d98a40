package synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.article.Imprint;
import synoptic.fetch.Newsstand.Reply;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.NewsSource.Full;
import synoptic.fetch.visit.SourceKind;

/** News sitemaps, and lists of them. */
class SitemapsTest {
  private static final String FILED = "gazette/2025-03-02/harbour-to-close.html";

  @TempDir Path folder;
  private Newsstand stand;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    stand = new Newsstand();
    desk = new Desk(folder.resolve("seeds"));
    stand.put("/harbour", Reply.page(Pages.page("Harbour to close", "nine", "")));
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void aNewsSitemapBringsItsPages() throws Exception {
    stand.put(
        "/news.xml",
        Reply.page(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>%s</loc><news:news><news:publication><news:name>G</news:name>
                <news:language>en</news:language></news:publication>
                <news:publication_date>2025-03-01</news:publication_date>
                <news:title>Harbour to close</news:title></news:news></url>
            </urlset>
            """
                .formatted(stand.at("/harbour"))));
    assertThat(desk.fetch(Desk.source(SourceKind.SITEMAP, stand.at("/news.xml"), "Gazette")))
        .isEqualTo("new [gazette/2025-03-01/harbour-to-close.html] changed [] known 0");
    assertThat(desk.articles().getFirst().metadata().published()).isEqualTo("2025-03-01");
  }

  @Test
  void ofAListOfSitemapsTheNewestAreAskedFor() throws Exception {
    StringBuilder list = new StringBuilder("<sitemapindex>");
    for (int day = 1; day <= 7; day++) {
      list.append(
          "<sitemap><loc>/%1$d.xml</loc><lastmod>2025-03-0%1$d</lastmod></sitemap>".formatted(day));
      stand.put("/" + day + ".xml", map("/a" + day + "|2025-03-0" + day));
      stand.put("/a" + day, Reply.page(Pages.page("Day " + day, "nine", "")));
    }
    stand.put("/all.xml", Reply.page(list + "<sitemap><loc>/undated.xml</loc></sitemap>"));
    stand.put("/6.xml", Reply.of(404));
    NewsSource maps = Desk.source(SourceKind.SITEMAP, stand.at("/all.xml"), "Gazette");
    assertThat(desk.fetch(maps))
        .contains("2025-03-07/day-7.html, gazette/2025-03-05/", "/2025-03-03/day-3.html] changed")
        .contains("/6.xml answers 404", "/all.xml breaks off in the middle");
    assertThat(stand.asked())
        .containsExactly(
            "/all.xml",
            "/7.xml",
            "/a7",
            "/6.xml",
            "/5.xml",
            "/a5",
            "/4.xml",
            "/a4",
            "/3.xml",
            "/a3");
  }

  @Test
  void eachSitemapOfAListIsAskedWhetherItChanged() throws Exception {
    stand.put("/all.xml", Reply.page(list("/1.xml", "/2.xml"), "ETag", "\"same\""));
    Reply first = map("/harbour|2025-03-02", "ETag", "\"1\"");
    stand.put("/1.xml", first);
    stand.put("/2.xml", Reply.page("<urlset/>"), map("/late|2025-03-03"));
    stand.put("/late", Reply.page(Pages.page("Late", "ten", "")));
    NewsSource maps = Desk.source(SourceKind.SITEMAP, stand.at("/all.xml"), "Gazette");
    assertThat(desk.fetch(maps)).startsWith("new [gazette/2025-03-02/harbour-to-close.html]");
    stand.asked();
    assertThat(desk.fetch(maps)).isEqualTo("new [gazette/2025-03-03/late.html] changed [] known 0");
    assertThat(stand.asked()).containsExactly("/all.xml", "/1.xml", "/2.xml", "/late");
  }

  @Test
  void aListOfListsIsNotFollowed() throws Exception {
    stand.put("/all.xml", Reply.page(list("/all.xml", "/more.xml")));
    stand.put("/more.xml", Reply.page(list("/1.xml")));
    assertThat(desk.fetch(Desk.source(SourceKind.SITEMAP, stand.at("/all.xml"), "Gazette")))
        .contains("/all.xml is no sitemap of pages", "/more.xml is no sitemap of pages");
    assertThat(stand.asked()).containsExactly("/all.xml", "/all.xml", "/more.xml");
  }

  @Test
  void aSitemapOfAListIsRefusedWhereAnySourceIs() throws Exception {
    String near = stand.at("/1.xml").replace("127.0.0.1", "localhost");
    stand.put("/all.xml", Reply.page(list(near, "file:///etc/passwd", "http://10.0.0.1/1.xml")));
    stand.put("/1.xml", map("/harbour|2025-03-02"));
    assertThat(desk.fetch(Desk.source(SourceKind.SITEMAP, stand.at("/all.xml"), "Gazette")))
        .startsWith("new [] ")
        .contains("http://10.0.0.1/1.xml is of this machine", near + " is of this machine");
    assertThat(stand.asked()).containsExactly("/all.xml");
  }

  @Test
  void noMoreOfAListThanOfAnySource() throws Exception {
    stand.put("/all.xml", Reply.page(list("/1.xml", "/2.xml")));
    stand.put("/1.xml", map("/old|2025-03-01", "/harbour|2025-03-02"));
    var one =
        new NewsSource(
            SourceKind.SITEMAP,
            URI.create(stand.at("/all.xml")),
            new Imprint("Gazette", null, "en", "County"),
            Full.PAGE,
            1,
            true,
            2);
    assertThat(desk.fetch(one))
        .startsWith("new [" + FILED + "] changed [] known 0\nsynoptic.yml:2:1: note: ");
    assertThat(stand.asked()).containsExactly("/all.xml", "/1.xml", "/harbour");
  }

  @Test
  void aPackedSitemapIsUnpacked() throws Exception {
    byte[] packed = Newsstand.packed(map("/harbour|2025-03-02").body());
    stand.put("/map.xml.gz", Reply.page("", "Content-Type", "application/gzip").bytes(packed));
    assertThat(desk.fetch(Desk.source(SourceKind.SITEMAP, stand.at("/map.xml.gz"), "Gazette")))
        .startsWith("new [gazette/2025-03-02/harbour-to-close.html]");
  }

  private static String list(String... maps) {
    StringBuilder list = new StringBuilder("<sitemapindex>");
    for (String map : maps) {
      list.append("<sitemap><loc>" + map + "</loc></sitemap>");
    }
    return list + "</sitemapindex>";
  }

  /** A sitemap of pages, {@code path|day} each; what else is given are its headers. */
  private static Reply map(String... pages) {
    List<String> all = List.of(pages);
    int named = (int) all.stream().filter(p -> p.contains("|")).count();
    StringBuilder map = new StringBuilder("<urlset>");
    for (String page : all.subList(0, named)) {
      String[] of = page.split("\\|");
      map.append(
          "<url><loc>" + of[0] + "</loc><publication_date>" + of[1] + "</publication_date></url>");
    }
    return Reply.page(map + "</urlset>", all.subList(named, all.size()).toArray(String[]::new));
  }
}

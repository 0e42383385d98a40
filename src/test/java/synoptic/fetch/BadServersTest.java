package synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.article.Imprint;
import synoptic.fetch.Newsstand.Reply;
import synoptic.fetch.visit.Limits;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.NewsSource.Full;
import synoptic.fetch.visit.SourceKind;
import synoptic.fetch.visit.World;

/** What servers do to those who ask, and what it costs: one page, one source, never a run. */
class BadServersTest {
  @TempDir Path folder;
  private Newsstand stand;
  private Desk desk;
  private NewsSource page;

  @BeforeEach
  void open() throws IOException {
    stand = new Newsstand();
    desk = new Desk(folder.resolve("seeds"));
    page = Desk.source(SourceKind.PAGE, stand.at("/a"), "Gazette");
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private static Reply good() {
    return Reply.page(Pages.page("Harbour to close", "nine", ""));
  }

  @Test
  void redirectsAreFollowed() throws Exception {
    stand.put("/a", Reply.of(301, "Location", "/b")).put("/b", Reply.of(307, "Location", "c"));
    stand.put("/c", good());
    assertThat(desk.fetch(page)).startsWith("new [gazette/");
    assertThat(stand.asked()).containsExactly("/a", "/b", "/c");
  }

  @Test
  void loopsEnd() throws Exception {
    stand.put("/a", Reply.of(302, "Location", "/b")).put("/b", Reply.of(302, "Location", "/a"));
    assertThat(desk.fetch(page)).contains("/a sends on more than 5 times.");
    assertThat(stand.asked()).hasSize(6);
  }

  @Test
  void redirectsOutOfTheWebAreNotFollowed() throws Exception {
    for (String out : new String[] {"file:///etc/passwd", "ftp://a.example/", "http:///x", "%%"}) {
      stand.put("/a", Reply.of(302, "Location", out));
      assertThat(desk.fetch(page)).as(out).startsWith("new [] ").contains("warning");
    }
    stand.put("/a", Reply.of(302));
    assertThat(desk.fetch(page)).contains("/a sends on to what is no address.");
  }

  @Test
  void aSlowBodyIsNotWaitedFor() throws Exception {
    desk.limits =
        new Limits(100_000, Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMinutes(5));
    stand.put("/a", good().slow(2_000));
    assertThat(desk.fetch(page)).contains("/a was not there in 0.5s.");
    assertThat(stand.asked()).hasSize(1);
  }

  @Test
  void aBodyThatIsTooLongIsNotRead() throws Exception {
    stand.put("/a", good().bytes(new byte[desk.limits.bytes() + 1]));
    assertThat(desk.fetch(page)).contains("/a has over 97 KB.");
    assertThat(stand.asked()).hasSize(1);
  }

  @Test
  void aPackedBodyIsUnpacked() throws Exception {
    Reply packed = Reply.page("", "Content-Encoding", "gzip");
    stand.put("/a", packed.bytes(Newsstand.packed(good().body())));
    assertThat(desk.fetch(page)).startsWith("new [gazette/");
  }

  @Test
  void aBombOfGzipIsNotUnpacked() throws Exception {
    byte[] bomb = Newsstand.packed(new byte[50_000_000]);
    assertThat(bomb.length).isLessThan(desk.limits.bytes());
    stand.put("/a", Reply.page("", "Content-Encoding", "gzip").bytes(bomb));
    assertThat(desk.fetch(page)).contains("/a has over 97 KB.");
  }

  @Test
  void whatIsPackedOtherwiseIsNotRead() throws Exception {
    stand.put("/a", Reply.page("x", "Content-Encoding", "br"));
    assertThat(desk.fetch(page)).contains("/a came packed as br.");
    stand.put("/a", Reply.page("no gzip", "Content-Encoding", "gzip"));
    assertThat(desk.fetch(page)).contains("/a did not answer.");
  }

  @Test
  void aServerInTroubleIsAskedAgainAfterAWhile() throws Exception {
    stand.put("/a", Reply.of(503), Reply.of(500), good());
    assertThat(desk.fetch(page)).startsWith("new [gazette/");
    assertThat(desk.slept).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(8));
  }

  @Test
  void aServerThatStaysInTroubleIsLeft() throws Exception {
    stand.put("/a", Reply.of(503));
    assertThat(desk.fetch(page)).contains("/a answers 503.");
    assertThat(stand.asked()).hasSize(3);
  }

  @Test
  void aServerIsWaitedForAsItAsks() throws Exception {
    stand.put("/a", Reply.of(429, "Retry-After", "7"), good());
    assertThat(desk.fetch(page)).startsWith("new [gazette/");
    assertThat(desk.slept).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void aServerThatAsksForLongIsLeftAloneForAsLong() throws Exception {
    stand.put("/a", Reply.of(429, "Retry-After", "Mon, 03 Mar 2025 05:00:00 GMT"), good());
    assertThat(desk.fetch(page)).contains("/a asks to be left alone until 2025-03-03T05:00:00Z.");
    assertThat(stand.asked()).hasSize(1);
    assertThat(desk.fetch(page)).contains("left alone until 2025-03-03T05:00:00Z.");
    assertThat(stand.asked()).as("nobody is asked before").isEmpty();
    desk.now = desk.now.plusSeconds(3_600);
    assertThat(desk.fetch(page)).startsWith("new [gazette/");
    assertThat(desk.slept).isEmpty();
  }

  @Test
  void aServerThatIsGoneIsNamed() throws Exception {
    stand.close();
    assertThat(desk.fetch(page)).contains("/robots.txt did not answer.");
  }

  @Test
  void aPageForThoseWithAnAccountIsNotTakenForItsArticle() throws Exception {
    stand.put("/a", Reply.page(Pages.page("Sign in", "nine", "")).status(401));
    assertThat(desk.fetch(page)).startsWith("new [] ").contains("for those who have an account");
  }

  @Test
  void aPageWithoutAnArticleIsNotFiled() throws Exception {
    stand.put("/a", Reply.page("<html><body><nav><a href=\"/\">Home</a></nav></body></html>"));
    assertThat(desk.fetch(page)).startsWith("new [] ").contains("holds no text of an article");
  }

  @Test
  void oneSourceThatFailsCostsOneSource() throws Exception {
    NewsSource gone = Desk.feed(stand.at("/gone.xml?key=secret"), "Courier");
    NewsSource none = Desk.feed(stand.at("/a"), "Coast");
    stand.put("/a", good());
    assertThat(desk.fetch(gone, none, page).lines())
        .containsExactly(
            "new [] changed [] known 0",
            "synoptic.yml:2:1: warning: "
                + stand.at("/gone.xml")
                + " answers 404. Open it in a browser, and correct the address.",
            "new [] changed [] known 0",
            "synoptic.yml:2:1: warning: "
                + stand.at("/a")
                + " is no feed. Write the address of an RSS, Atom or JSON feed, or \"page:\" or"
                + " \"sitemap:\" before it.",
            "new [gazette/2025-03-03/harbour-to-close.html] changed [] known 0");
  }

  @Test
  void aSourceIsLeftWhenThreeOfItsArticlesFailInARow() throws Exception {
    NewsSource feed = Desk.feed(stand.at("/f"), "Gazette");
    stand.put(
        "/f", Reply.page(Pages.feed("/1|A|x", "/2|B|x", "/3|C|x", "/a|D|x"), "ETag", "\"1\""));
    stand.put("/a", good());
    assertThat(desk.fetch(feed)).startsWith("new [] ").contains("/1 ", "/2 ", "/3 ");
    assertThat(stand.asked()).containsExactly("/f", "/1", "/2", "/3");
    stand.put("/3", Reply.page(Pages.page("Market to open", "two", "")));
    assertThat(desk.fetch(feed)).startsWith("new [gazette/");
    assertThat(desk.fetch(feed)).as("what failed is asked for again").contains("/1 ", "known 2");
  }

  @Test
  void whatAUserKnowsIsToldToTheServerAndToNobodyElse() throws Exception {
    String address = stand.at("/f?key=secret").replace("//", "//ada:pa55word@");
    stand.put("/f?key=secret", Reply.page(Pages.feed("/a|A|x", "/gone|Gone|x"), "ETag", "\"1\""));
    stand.put("/a", good());
    var imprint = new Imprint("Gazette", null, null, null);
    var source =
        new NewsSource(SourceKind.FEED, URI.create(address), imprint, Full.PAGE, 20, true, 2);
    String said = desk.fetch(source);
    assertThat(stand.header(1, "Authorization")).isEqualTo("Basic YWRhOnBhNTV3b3Jk");
    assertThat(said).contains("new [gazette/", "/gone answers 404");
    assertThat(said + desk.all() + desk.memory).doesNotContain("pa55word", "secret", "ada:");
  }

  @Test
  void whatAUserKnowsIsToldToNoOtherServer() throws Exception {
    try (Newsstand other = new Newsstand()) {
      stand.put("/f", Reply.page(Pages.feed(other.at("/b") + "|B|x")));
      other.put("/b", good());
      String address = stand.at("/f").replace("//", "//ada:pa55word@");
      var imprint = new Imprint("Gazette", null, null, null);
      var source =
          new NewsSource(SourceKind.FEED, URI.create(address), imprint, Full.PAGE, 20, true, 2);
      desk.world = new World(null, any -> true);
      NewsSource there = Desk.source(SourceKind.PAGE, other.at("/c"), "Courier");
      desk.fetch(source, there);
      assertThat(stand.header(1, "Authorization")).isNotEmpty();
      assertThat(other.header(0, "Authorization")).isEmpty();
    }
  }

  @Test
  void titlesNameNothingOutside() throws Exception {
    stand.put("/a", Reply.page(Pages.page("../../../etc/passwd", "nine", "")));
    assertThat(desk.fetch(page)).startsWith("new [gazette/2025-03-03/etc-passwd.html]");
    NewsSource odd = Desk.source(SourceKind.PAGE, stand.at("/a"), "../..");
    desk = new Desk(folder.resolve("others"));
    assertThat(desk.fetch(odd)).startsWith("new [n-");
    try (var all = java.nio.file.Files.list(folder)) {
      assertThat(all).hasSize(2);
    }
  }
}

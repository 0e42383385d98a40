package synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.fetch.Newsstand.Reply;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.SourceKind;
import synoptic.fetch.visit.World;

/** What hosts ask of robots is done, and one host is asked for one thing at a time. */
class RobotsTest {
  @TempDir Path folder;
  private Newsstand stand;
  private Desk desk;
  private NewsSource feed;

  @BeforeEach
  void open() throws IOException {
    stand = new Newsstand();
    desk = new Desk(folder.resolve("seeds"));
    feed = Desk.feed(stand.at("/f"), "Gazette");
    stand.put("/f", Reply.page(Pages.feed("/a|A a|x", "/b|B b|x")));
    stand.put("/a", Reply.page(Pages.page("Harbour", "nine", "")));
    stand.put("/b", Reply.page(Pages.page("Market", "ten", "")));
  }

  @AfterEach
  void close() {
    stand.close();
  }

  private void robots(String rules) {
    stand.put("/robots.txt", Reply.page(rules, "Content-Type", "text/plain"));
  }

  @Test
  void whatIsClosedToRobotsIsNotAskedFor() throws Exception {
    robots("User-agent: *\nDisallow: /a\n");
    assertThat(desk.fetch(feed))
        .contains("market.html", stand.at("/a") + " is closed to robots by its host's robots.txt.");
    assertThat(stand.asked()).containsExactly("/f", "/b");
  }

  @Test
  void rulesForThisProgramCountBeforeThoseForAll() throws Exception {
    robots("User-agent: *\nDisallow: /\n\nUser-agent: Synoptic\nDisallow: /b\n");
    assertThat(desk.fetch(feed)).contains("harbour.html", "/b is closed to robots");
  }

  @Test
  void aFeedIsNoException() throws Exception {
    robots("User-agent: *\nDisallow: /\n");
    assertThat(desk.fetch(feed)).contains("/f is closed to robots");
    assertThat(stand.asked()).isEmpty();
  }

  @Test
  void whereARedirectLeadsIsAskedToo() throws Exception {
    robots("User-agent: *\nDisallow: /closed\n");
    stand.put("/a", Reply.of(302, "Location", "/closed"));
    assertThat(desk.fetch(feed)).contains("market.html", "/closed is closed to robots");
  }

  @Test
  void pausesAreAsLongAsTheHostAsks() throws Exception {
    robots("User-agent: *\nCrawl-delay: 10\n");
    assertThat(desk.fetch(feed)).contains("harbour.html", "market.html");
    assertThat(desk.slept.stream().mapToLong(Duration::toSeconds).sum()).isBetween(20L, 30L);
  }

  @Test
  void pausesOfARunHaveAnEnd() throws Exception {
    robots("User-agent: *\nCrawl-delay: 200\n");
    assertThat(desk.fetch(feed)).contains("asks for pauses that take over 5 minutes in all.");
    assertThat(stand.asked().size()).isLessThan(3);
  }

  @Test
  void whereNobodyCanSayNothingIsAskedFor() throws Exception {
    stand.put("/robots.txt", Reply.of(500));
    assertThat(desk.fetch(feed)).contains("/robots.txt answers 500.");
    assertThat(stand.asked()).isEmpty();
  }

  @Test
  void rulesThatHaveMovedAreFollowed() throws Exception {
    stand.put("/robots.txt", Reply.of(301, "Location", "/rules"));
    stand.put("/rules", Reply.page("User-agent: *\nDisallow: /\n"));
    assertThat(desk.fetch(feed)).contains("/f is closed to robots");
  }

  @Test
  void aHostWithoutRulesIsOpen() throws Exception {
    stand.put("/robots.txt", Reply.of(403));
    assertThat(desk.fetch(feed)).contains("harbour.html", "market.html");
  }

  @Test
  void aHostIsAskedForOneThingAtATime() throws Exception {
    stand.put("/a", Reply.page(Pages.page("Harbour", "nine", "")).slow(50));
    try (Newsstand other = new Newsstand()) {
      other.put("/f", Reply.page(Pages.feed(stand.at("/b") + "|B|x", stand.at("/a") + "|A|x")));
      NewsSource elsewhere = Desk.feed(other.at("/f"), "Courier");
      desk.world = new World(null, any -> true);
      desk.fetch(feed, elsewhere, Desk.source(SourceKind.PAGE, stand.at("/a"), "Post"));
      assertThat(stand.atOnce()).isEqualTo(1);
    }
  }

  @Test
  void hostsOfOthersHaveAPauseBetweenTwoRequests() throws Exception {
    var stranger =
        new NewsSource(
            SourceKind.FEED, feed.address(), feed.imprint(), feed.full(), feed.most(), false, 2);
    desk.world = new World(null, any -> true);
    assertThat(desk.fetch(stranger)).contains("harbour.html", "market.html");
    assertThat(desk.slept).containsOnly(Duration.ofSeconds(1)).hasSize(3);
  }
}

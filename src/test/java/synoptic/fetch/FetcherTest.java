package synoptic.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.article.Article;
import synoptic.article.Filing.Field;
import synoptic.fetch.Newsstand.Reply;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.NewsSource.Full;
import synoptic.fetch.visit.SourceKind;

/** What is filed, under which name, with what beside it; and what is not filed twice. */
class FetcherTest {
  private static final String ITEM = "/harbour|Harbour to close|Sun, 02 Mar 2025 09:00:00 +0100";
  private static final String FILED = "the-lorn-gazette/2025-03-02/harbour-to-close.html";

  @TempDir Path folder;
  private Newsstand stand;
  private Desk desk;
  private NewsSource feed;

  @BeforeEach
  void open() throws IOException {
    stand = new Newsstand();
    desk = new Desk(folder.resolve("seeds"));
    feed = Desk.feed(stand.at("/feed.xml"), "The Lorn Gazette");
    stand.put("/feed.xml", Reply.page(Pages.feed(ITEM), "ETag", "\"1\""));
    stand.put("/harbour", Reply.page(Pages.page("Harbour to close", "nine", "")));
  }

  @AfterEach
  void close() {
    stand.close();
  }

  @Test
  void aFeedOfStubsBringsThePages() throws Exception {
    assertThat(desk.fetch(feed)).isEqualTo("new [" + FILED + "] changed [] known 0");
    assertThat(stand.asked()).containsExactly("/feed.xml", "/harbour");
    assertThat(stand.header(1, "User-agent")).isEqualTo("Synoptic (+https://d.example/)");
    assertThat(stand.header(1, "Accept-encoding")).isEqualTo("gzip");
    Article article = desk.articles().getFirst();
    assertThat(article.id()).isEqualTo(FILED);
    assertThat(article.text()).contains("for nine days").doesNotContain("In short.");
    assertThat(article.metadata().url()).isEqualTo(stand.at("/harbour"));
    assertThat(article.metadata().published()).isEqualTo("2025-03-02T09:00:00+01:00");
    assertThat(String.valueOf(article.metadata().outlet())).contains("The Lorn Gazette");
    assertThat(article.metadata().section()).isEqualTo("County");
    assertThat(article.provenance().filing().retrieved()).isEqualTo("2025-03-03T04:00:00Z");
    assertThat(article.provenance().filing().byEditor())
        .containsExactly(Field.OUTLET, Field.SECTION);
    assertThat(folder.resolve("seeds").resolve(FILED))
        .hasContent(Pages.page("Harbour to close", "nine", ""));
  }

  @Test
  void whatIsUnchangedIsAskedForOnlyOnce() throws Exception {
    desk.fetch(feed);
    stand.asked();
    assertThat(desk.fetch(feed)).isEqualTo("new [] changed [] known 0");
    assertThat(stand.asked()).containsExactly("/feed.xml");
    assertThat(stand.header(3, "If-none-match")).isEqualTo("");
    assertThat(stand.header(4, "If-none-match")).isEqualTo("\"1\"");
  }

  @Test
  void whatIsFiledIsNotFiledAgainWhenNobodyRemembers() throws Exception {
    desk.fetch(feed);
    stand.asked();
    desk.memory = "";
    String before = desk.all();
    assertThat(desk.fetch(feed)).isEqualTo("new [] changed [] known 1");
    assertThat(stand.asked()).containsExactly("/feed.xml");
    assertThat(desk.all()).isEqualTo(before);
  }

  @Test
  void aDamagedMemoryIsNone() throws Exception {
    desk.memory = "{\"a\": [";
    assertThat(desk.fetch(feed)).startsWith("new [" + FILED + "]");
  }

  @Test
  void whatWasDeletedWithItsNoteComesAgain() throws Exception {
    desk.fetch(feed);
    Files.delete(folder.resolve("seeds").resolve(FILED));
    Files.delete(folder.resolve("seeds").resolve(FILED + ".yml"));
    assertThat(desk.fetch(feed)).startsWith("new [" + FILED + "]");
  }

  @Test
  void aPageThatTheEditorDeletedDoesNotComeAgainWhileItsNoteStands() throws Exception {
    desk.fetch(feed);
    Files.delete(folder.resolve("seeds").resolve(FILED));
    desk.memory = "";
    assertThat(desk.fetch(feed)).isEqualTo("new [] changed [] known 1");
  }

  @Test
  void aChangedArticleIsFiledBesideTheFirst() throws Exception {
    desk.fetch(feed);
    stand.put("/feed.xml", Reply.page(Pages.feed(ITEM.replace("to close", "to close longer"))));
    stand.put("/harbour", Reply.page(Pages.page("Harbour to close", "ten", "")));
    desk.now = desk.now.plusSeconds(86_400);
    String later = FILED.replace(".html", "-2.html");
    assertThat(desk.fetch(feed)).isEqualTo("new [] changed [" + later + "] known 0");
    assertThat(desk.articles())
        .extracting(Article::id, a -> a.provenance().versionOf())
        .containsExactlyInAnyOrder(tuple(FILED, null), tuple(later, FILED));
    desk.memory = "";
    assertThat(desk.fetch(feed)).isEqualTo("new [] changed [] known 1");
  }

  @Test
  void aPageThatSaysTheSameIsNotFiledThoughTheFeedChanged() throws Exception {
    desk.fetch(feed);
    stand.put("/feed.xml", Reply.page(Pages.feed(ITEM.replace("to close", "to close longer"))));
    stand.put(
        "/harbour", Reply.page(Pages.page("Harbour to close", "nine", "<!-- token 4711 -->")));
    assertThat(desk.fetch(feed)).isEqualTo("new [] changed [] known 1");
    stand.asked();
    assertThat(desk.fetch(feed)).isEqualTo("new [] changed [] known 1");
    assertThat(stand.asked()).as("the page is not asked for again").containsExactly("/feed.xml");
  }

  @Test
  void whatStandsWholeInAFeedThatBreaksOffIsTakenAndTheFeedAskedForAgain() throws Exception {
    String whole = Pages.feed(ITEM, "/market|Fish market stays open|" + "Sun, 02 Mar 2025");
    String cut = whole.substring(0, whole.indexOf("Fish market"));
    stand.put("/feed.xml", Reply.page(cut, "ETag", "\"2\""), Reply.page(whole));
    stand.put("/market", Reply.page(Pages.page("Fish market stays open", "no", "")));
    String said = desk.fetch(feed);
    assertThat(said)
        .startsWith("new [" + FILED + "] changed [] known 0\nsynoptic.yml:2:1: warning: ")
        .endsWith(
            "/feed.xml breaks off in the middle: broken XML. What stands whole in it was taken; the"
                + " next fetch asks again.");
    assertThat(desk.fetch(feed)).startsWith("new [the-lorn-gazette/2025-03-02/fish-market");
    NewsSource map = Desk.source(SourceKind.SITEMAP, stand.at("/map.xml"), "Lorn Today");
    stand.put("/map.xml", Reply.page("<urlset><url><loc>/harbour</loc></url><url><loc>/mar"));
    assertThat(desk.fetch(map)).contains("known 1\n", "/map.xml breaks off in the middle");
  }

  @Test
  void aFeedOfWholeTextsIsFiledWithoutItsPages() throws Exception {
    String item =
        "<item><title>Harbour</title><link>/h</link><description>Short.</description>"
            + "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
            + "&lt;p&gt;The harbour of Lorn will close for nine days, the port authority said."
            + "&lt;/p&gt;</content:encoded></item>";
    stand.put("/feed.xml", Reply.page("<rss><channel>" + item + "</channel></rss>"));
    var whole =
        new NewsSource(SourceKind.FEED, feed.address(), feed.imprint(), Full.FEED, 20, true, 2);
    assertThat(desk.fetch(whole))
        .isEqualTo("new [the-lorn-gazette/2025-03-03/harbour.json] changed [] known 0");
    assertThat(stand.asked()).containsExactly("/feed.xml");
    Article article = desk.articles().getFirst();
    assertThat(article.text()).contains("The harbour of Lorn will close for nine days");
    assertThat(article.metadata().url()).isEqualTo(stand.at("/h"));
    assertThat(article.metadata().published()).isNull();
    assertThat(article.metadata().incomplete()).isFalse();
    assertThat(String.valueOf(article.metadata().outlet())).contains("The Lorn Gazette");
    desk.memory = "";
    assertThat(desk.fetch(whole)).isEqualTo("new [] changed [] known 1");
  }

  @Test
  void aSinglePageIsLookedAtEachTimeAndFiledWhenItChanges() throws Exception {
    String at = "/harbour?key=secret";
    NewsSource page = Desk.source(SourceKind.PAGE, stand.at(at), "Gazette");
    stand.put(at, Reply.page(Pages.page("Harbour", "nine", ""), "ETag", "\"a\""));
    assertThat(desk.fetch(page)).startsWith("new [gazette/2025-03-03/harbour.html]");
    assertThat(desk.fetch(page)).isEqualTo("new [] changed [] known 1");
    assertThat(stand.asked()).hasSize(2);
    stand.put(at, Reply.page(Pages.page("Harbour", "ten", "")));
    desk.now = desk.now.plusSeconds(60);
    assertThat(desk.fetch(page)).contains("changed [gazette/2025-03-03/harbour-2.html]");
    assertThat(desk.articles()).allMatch(a -> a.metadata().url() == null);
    assertThat(desk.all()).doesNotContain("secret");
  }

  @Test
  void anArticleForThoseWhoPayIsMarked() throws Exception {
    String head =
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\":"
            + " \"Harbour\", \"isAccessibleForFree\": false}</script>";
    stand.put("/harbour", Reply.page(Pages.page("Harbour to close", "nine", head)));
    desk.fetch(feed);
    assertThat(desk.articles().getFirst().metadata().incomplete()).isTrue();
  }

  @Test
  void noMoreThanSoManyADay() throws Exception {
    stand.put("/feed.xml", Reply.page(Pages.feed("/a|A a|x", "/b|B b|x", "/c|C c|x")));
    for (String path : new String[] {"/a", "/b", "/c"}) {
      stand.put(path, Reply.page(Pages.page("Harbour " + path, "nine", "")));
    }
    var two =
        new NewsSource(SourceKind.FEED, feed.address(), feed.imprint(), Full.PAGE, 2, true, 2);
    assertThat(desk.fetch(two)).contains("harbour-a.html", "harbour-b.html", ":2:1: note: ");
    desk.memory = "";
    stand.asked();
    assertThat(desk.fetch(two)).startsWith("new [] changed [] known 2");
    assertThat(stand.asked()).containsExactly("/feed.xml");
    desk.now = desk.now.plusSeconds(86_400);
    assertThat(desk.fetch(two)).contains("harbour-c.html").doesNotContain("note");
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    desk.isDry = true;
    assertThat(desk.fetch(feed)).isEqualTo("new [" + stand.at("/harbour") + "] changed [] known 0");
    assertThat(stand.asked()).containsExactly("/feed.xml");
    assertThat(folder.resolve("seeds")).doesNotExist();
  }

  @Test
  void whatIsStatedToBeEarlierIsPassedOver() throws Exception {
    String later = "/new|New|Mon, 03 Mar 2025 09:00:00 GMT";
    stand.put("/feed.xml", Reply.page(Pages.feed(ITEM, later, "/undated|Undated|x")));
    stand.put("/new", Reply.page(Pages.page("New", "nine", "")));
    stand.put("/undated", Reply.page(Pages.page("Undated", "ten", "")));
    desk.since = LocalDate.parse("2025-03-03");
    desk.fetch(feed);
    assertThat(stand.asked()).containsExactly("/feed.xml", "/new", "/undated");
  }

  @Test
  void aPageWithoutACharsetIsReadInTheOneItCameIn() throws Exception {
    String text =
        "<html><title>Гавань</title><p>Гавань Лорна закроют на девять дней, сообщил порт.";
    Reply reply = Reply.page("", "Content-Type", "text/html; charset=windows-1251");
    stand.put("/harbour", reply.bytes(text.getBytes(Charset.forName("windows-1251"))));
    desk.fetch(feed);
    assertThat(desk.articles().getFirst().text()).contains("Гавань Лорна закроют");
  }

  @Test
  void aServerThatIsWrongAboutTheCharsetIsNotBelieved() throws Exception {
    String meta = "<html><meta charset=\"windows-1251\"><title>Гавань</title>";
    String text = meta + "<p>Гавань Лорна закроют на девять дней в марте, сообщил порт.";
    Reply wrong = Reply.page("", "Content-Type", "text/html; charset=ISO-8859-1");
    stand.put("/harbour", wrong.bytes(text.getBytes(Charset.forName("windows-1251"))));
    desk.fetch(feed);
    String unicode = text.replace("windows-1251", "utf-8");
    stand.put("/utf", wrong.bytes(unicode.getBytes(UTF_8)));
    desk.fetch(Desk.source(SourceKind.PAGE, stand.at("/utf"), "Courier"));
    assertThat(desk.articles()).allMatch(a -> a.text().contains("Гавань Лорна закроют"));
  }
}

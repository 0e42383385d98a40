package synoptic.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The editor's desk as a browser meets it. */
@Timeout(120)
class DeskTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  private Serving serving;

  @BeforeEach
  void serve() throws IOException {
    Serving.seed(folder);
    serving = new Serving(folder);
  }

  @AfterEach
  void stop() throws InterruptedException {
    serving.close();
  }

  @Test
  void answersAtOnceAndListsWhatIsDoubtful() throws Exception {
    assertThat(get(site()).body()).contains("data-id");
    String desk = ready();
    assertThat(desk)
        .contains("Differences not accepted yet", "<mark>nine days</mark>", "<mark>ten days</mark>")
        .contains("Joined passages of unlike speakers", "Mara Holt / Harbourwatch")
        .contains("Speakers whose names are none of a person or a body", "<h3>Harbourwatch</h3>")
        .contains("Days without a harbour: no date")
        .contains("Left out", "The file is empty.")
        .contains(site() + "articles/a.html");
    assertThat(get(site()).body()).contains("Harbour").doesNotContain("data-doubt");
  }

  @Test
  void anAnswerIsWrittenAndThePageMadeAnew() throws Exception {
    String before = ready();
    HttpResponse<String> answer = post(doubt(before, "nine days"), "dismiss", 0, "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(settings())
        .isEqualTo(
            Serving.SETTINGS
                + "dismiss:\n"
                + "  - [{article: \"a.md\", text: \"The harbour of Lorn will close for nine\"},"
                + " {article: \"b.md\", text: \"The harbour of Lorn will close for ten\"}]\n");
    assertThat(get(desk() + "changes?since=" + id(before)).body()).contains("changed");
    assertThat(ready()).doesNotContain("nine days");
    assertThat(get(site()).body()).doesNotContain("nine days or ten days");
  }

  @Test
  void everyAnswerIsARuleThatHolds() throws Exception {
    String unlike = doubt(ready(), "Mara Holt / Harbourwatch");
    assertThat(post(unlike, "speaker", 1, "Mara Holt").statusCode()).isEqualTo(200);
    assertThat(settings())
        .contains("attribute:\n  - {article: \"b.md\", text: ", "speaker: \"Mara Holt\"}\n");
    Serving.await(() -> !body(desk()).contains("Harbourwatch"));
    String difference = doubt(body(desk()), "nine days");
    assertThat(post(difference, "split", 1, "").statusCode()).isEqualTo(200);
    Serving.await(() -> !body(desk()).contains("nine days"));
    String undated = doubt(body(desk()), "no date");
    assertThat(post(undated, "accept", 0, "").statusCode()).isEqualTo(200);
    Serving.await(() -> !body(desk()).contains("no date"));
    assertThat(settings()).contains("accept:\n  - \"b.md\"\n");
    String left = doubt(body(desk()), "The file is empty.");
    assertThat(post(left, "accept", 0, "").statusCode()).isEqualTo(200);
    Serving.await(() -> body(desk()).contains("Nothing is doubtful."));
    assertThat(settings()).startsWith(Serving.SETTINGS).contains("  - \"none.txt\"\n");
    assertThat(serving.said()).doesNotContain("synoptic.yml:");
  }

  @Test
  void aHiddenClaimIsGone() throws Exception {
    post(doubt(ready(), "nine days"), "hide", 0, "");
    Serving.await(() -> !body(desk()).contains("nine days"));
    assertThat(settings()).contains("hide:\n  - {article: \"a.md\", text: ");
  }

  @Test
  void settingsThatChangedMeanwhileAreNotWrittenOver() throws Exception {
    String doubt = doubt(ready(), "nine days");
    String mine = Serving.SETTINGS + "pin: [a.md]\n";
    Files.writeString(folder.resolve("synoptic.yml"), mine);
    HttpResponse<String> refused = post(doubt, "dismiss", 0, "");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("changed meanwhile", "stays as it is");
    assertThat(settings()).isEqualTo(mine);
    Serving.await(() -> post(doubt, "dismiss", 0, "").statusCode() == 200);
    assertThat(settings()).startsWith(mine + "dismiss:\n");
  }

  @Test
  void whatIsNoAnswerIsRefused() throws Exception {
    String doubt = doubt(ready(), "nine days");
    assertThat(post(doubt, "speaker", 1, "A\nB").statusCode()).isEqualTo(400);
    assertThat(post(doubt, "speaker", 1, " ").statusCode()).isEqualTo(400);
    assertThat(post(doubt, "hide", 7, "").statusCode()).isEqualTo(400);
    assertThat(post(doubt, "remove", 0, "").statusCode()).isEqualTo(400);
    assertThat(post("0123456789ab", "hide", 0, "").statusCode()).isEqualTo(409);
    String answer = "{\"id\": \"" + doubt + "\", \"action\": \"dismiss\"}";
    assertThat(status(request(desk() + "answer", "text/plain", origin(), answer))).isEqualTo(415);
    assertThat(status(request(desk() + "answer", null, origin(), answer))).isEqualTo(415);
    assertThat(status(json("[1"))).isEqualTo(400);
    assertThat(status(json("x".repeat(20_000)))).isEqualTo(413);
    assertThat(get(desk() + "answer").statusCode()).isEqualTo(405);
    assertThat(settings()).isEqualTo(Serving.SETTINGS);
  }

  @Test
  void onlyItsOwnPageMayAnswer() throws Exception {
    String doubt = doubt(ready(), "nine days");
    String answer = "{\"id\": \"" + doubt + "\", \"action\": \"dismiss\"}";
    for (@Nullable String foreign :
        new @Nullable String[] {
          null, "null", "https://example.org", site().replaceFirst("/$", ""), origin() + ".example"
        }) {
      assertThat(status(request(desk() + "answer", "application/json", foreign, answer)))
          .as(foreign)
          .isEqualTo(403);
    }
    String without = origin() + "/answer";
    assertThat(status(request(without, "application/json", origin(), answer))).isEqualTo(404);
    assertThat(get(origin() + "/").statusCode()).isEqualTo(404);
    assertThat(raw("GET " + URI.create(desk()).getPath(), "rebound.example"))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("data-doubt");
    assertThat(settings()).isEqualTo(Serving.SETTINGS);
  }

  @Test
  void noPageOfTheSiteKnowsTheDeskOrMayAskIt() throws Exception {
    ready();
    String secret = URI.create(desk()).getPath().replace("/", "");
    for (String page :
        new String[] {"", "index.html", "digest.json", "search.html", "articles/a.html"}) {
      HttpResponse<String> shown = get(site() + page);
      assertThat(shown.statusCode()).as(page).isEqualTo(200);
      assertThat(shown.body() + shown.headers()).as(page).doesNotContain(secret, origin());
    }
    assertThat(get(site()).body()).contains("default-src 'none'", "connect-src 'self'");
    assertThat(get(site() + secret + "/").statusCode()).isEqualTo(404);
    assertThat(get(desk()).headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(get(desk()).headers().map()).doesNotContainKey("access-control-allow-origin");
  }

  private String site() {
    return serving.site();
  }

  private String desk() {
    return serving.desk();
  }

  private String origin() {
    return serving.origin();
  }

  private String ready() {
    Serving.await(() -> body(desk()).contains("data-doubt"));
    return body(desk());
  }

  private static String doubt(String page, String words) {
    int at = page.indexOf(words);
    assertThat(at).as(page).isPositive();
    int id = page.lastIndexOf("data-doubt=\"", at) + "data-doubt=\"".length();
    return page.substring(id, page.indexOf('"', id));
  }

  private static String id(String page) {
    Matcher id = Pattern.compile("data-id=\"([^\"]*)\"").matcher(page);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private HttpResponse<String> post(String doubt, String action, int item, String value) {
    String answer =
        "{\"id\": \"%s\", \"action\": \"%s\", \"item\": %d, \"value\": \"%s\"}"
            .formatted(doubt, action, item, value.replace("\n", "\\n"));
    return send(json(answer));
  }

  private HttpRequest json(String body) {
    return request(desk() + "answer", "application/json", origin(), body);
  }

  private static HttpRequest request(
      String to, @Nullable String type, @Nullable String origin, String body) {
    var request = HttpRequest.newBuilder(URI.create(to)).POST(BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (origin != null) {
      request.header("Origin", origin);
    }
    return request.build();
  }

  private HttpResponse<String> get(String address) {
    return send(
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build());
  }

  private String body(String address) {
    return get(address).body();
  }

  private int status(HttpRequest request) {
    return send(request).statusCode();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By hand: the JDK's client sends no other host's name. */
  private String raw(String line, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", URI.create(desk()).getPort())) {
      String asked = line + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String settings() throws IOException {
    return Files.readString(folder.resolve("synoptic.yml"));
  }
}

package synoptic.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.page.Page;
import synoptic.text.Diagnostic;

class PreviewServerTest {
  private static final String INDEX =
      "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
          + " script-src 'self'\"><body>Front page</body>";
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    Page index = new Page("index.html", "text/html", INDEX);
    Page style = new Page("assets/style.css", "text/css", "body {}");
    server =
        new PreviewServer(
            0, new Preview("1", Map.of("index.html", index, "assets/style.css", style), List.of()));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void showsPagesWithTheScriptThatReloadsThem() throws IOException {
    assertThat(get("/"))
        .startsWith("HTTP/1.1 200")
        .contains("Content-type: text/html; charset=utf-8")
        .contains("default-src 'none'; connect-src 'self';")
        .contains("Front page<script src=\"/.synoptic/reload.js\" data-id=\"1\"></script></body>");
    assertThat(get("/index.html")).contains("Front page");
    assertThat(get("/.synoptic/reload.js")).contains("text/javascript").contains(Preview.CHANGES);
  }

  @Test
  void showsOtherFilesAsTheyAre() throws IOException {
    assertThat(get("/assets/style.css")).contains("text/css").endsWith("\r\n\r\nbody {}");
  }

  @Test
  void hasNothingElse() throws IOException {
    for (String path :
        List.of("/none.html", "/../pom.xml", "/%2e%2e/pom.xml", "/assets/", "//etc/passwd")) {
      assertThat(get(path)).as(path).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void answersItsOwnMachineOnly() throws IOException {
    assertThat(request("GET / HTTP/1.1", "Host: rebound.example:8000"))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("Front");
    assertThat(request("GET / HTTP/1.1", "Host: localhost.example")).startsWith("HTTP/1.1 403");
    assertThat(request("GET / HTTP/1.1", "Host: localhost:8000")).startsWith("HTTP/1.1 200");
    assertThat(request("GET / HTTP/1.1", "Host: LOCALHOST:8000")).startsWith("HTTP/1.1 200");
    assertThat(request("POST / HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 405");
  }

  @Test
  void tellsAnOpenPageOfTheNextPreview() throws IOException {
    try (Socket open = connect("GET " + Preview.CHANGES + "?since=1 HTTP/1.1", "Host: localhost")) {
      server.show(new Preview("2", Map.of(), List.of()));
      assertThat(read(open)).contains("text/event-stream").contains("data: changed");
    }
  }

  @Test
  @Timeout(30)
  void waitsForNobody() throws IOException {
    try (Socket slow = new Socket("127.0.0.1", URI.create(server.address()).getPort())) {
      slow.setSoTimeout(20_000);
      slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(UTF_8));
      assertThat(read(slow)).doesNotContain("Front page");
    }
  }

  @Test
  void tellsAPageOfAnEarlierServerAtOnce() throws IOException {
    assertThat(get(Preview.CHANGES + "?since=0")).contains("data: changed");
  }

  @Test
  void showsProblemsInThePageUntilTheyAreMended() throws IOException {
    Diagnostic error =
        Diagnostic.error("synoptic.yml", "Unknown key '<b>'.", "Did you mean 'title'?").at(3, 1);
    server.show(new Preview("2", Map.of(), List.of(error)));
    assertThat(get("/stories/any.html"))
        .startsWith("HTTP/1.1 500")
        .contains("synoptic.yml:3:1: error: Unknown key '&lt;b&gt;'.")
        .contains("data-id=\"2\"");
  }

  private String get(String path) throws IOException {
    return request(
        "GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + URI.create(server.address()).getPort());
  }

  private String request(String... lines) throws IOException {
    try (Socket socket = connect(lines)) {
      return read(socket);
    }
  }

  /** By hand: the JDK's client neither sends another host's name nor leaves a path alone. */
  private Socket connect(String... lines) throws IOException {
    Socket socket = new Socket("127.0.0.1", URI.create(server.address()).getPort());
    socket
        .getOutputStream()
        .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
    return socket;
  }

  private static String read(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }
}

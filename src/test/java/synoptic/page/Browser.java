package synoptic.page;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import synoptic.page.data.SchemaOrg;
import synoptic.page.text.JsonText;

/** A Chromium driven by the DevTools protocol over the JDK's own WebSocket. */
public final class Browser implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int PATIENCE_SECONDS = 60;

  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private final LinkedBlockingQueue<String> messages;
  private int sent;

  private Browser(
      Path profile, Process process, WebSocket socket, LinkedBlockingQueue<String> messages) {
    this.profile = profile;
    this.process = process;
    this.socket = socket;
    this.messages = messages;
  }

  /**
   * Where Chromium is. Without it the test is skipped, and says so; in CI, which sets the variable
   * {@code CI}, it fails.
   */
  public static Path orSkip() {
    Path program = installed();
    if (program == null) {
      String problem = "Chromium is not installed: the browser checks are skipped.";
      assumeTrue(System.getenv("CI") != null, problem);
      throw new AssertionError(problem);
    }
    return program;
  }

  private static @Nullable Path installed() {
    return List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  public static Browser open(Path program) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path port = profile.resolve("DevToolsActivePort");
    for (int i = 0;
        i < PATIENCE_SECONDS * 10 && !(Files.exists(port) && Files.size(port) > 0);
        i++) {
      Thread.sleep(100);
    }
    HttpClient http = HttpClient.newHttpClient();
    String host = "127.0.0.1:" + Files.readAllLines(port).getFirst();
    String targets =
        http.send(
                HttpRequest.newBuilder(URI.create("http://" + host + "/json/list")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    var messages = new LinkedBlockingQueue<String>();
    WebSocket socket =
        http.newWebSocketBuilder()
            .buildAsync(
                URI.create(requireNonNull(field(targets, "webSocketDebuggerUrl"))),
                new Listener(messages))
            .join();
    Browser browser = new Browser(profile, process, socket, messages);
    browser.send("Page.enable", "");
    return browser;
  }

  /** Goes to a file, and waits until it and its fonts are loaded. */
  public void visit(URI page) throws IOException, InterruptedException {
    send("Page.navigate", "\"url\":\"" + page + "\"");
    evaluate(
        "new Promise(r => document.readyState === 'complete' ? r() : addEventListener('load', r))");
    evaluate("document.fonts.ready.then(() => 1)");
  }

  /** The window's size in CSS pixels, and the colours that the reader prefers. */
  void show(int width, int height, boolean dark) throws IOException, InterruptedException {
    send(
        "Emulation.setDeviceMetricsOverride",
        String.format(
            Locale.ROOT,
            "\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":%b",
            width,
            height,
            width < 500));
    send(
        "Emulation.setEmulatedMedia",
        "\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\""
            + (dark ? "dark" : "light")
            + "\"}]");
  }

  /** The value of a JavaScript expression as text; a promise is awaited. */
  public String evaluate(String expression) throws IOException, InterruptedException {
    String answer =
        send(
            "Runtime.evaluate",
            "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":"
                + JsonText.write(SchemaOrg.ESCAPES, j -> j.writeString(expression)));
    if (answer.contains("\"exceptionDetails\"")) {
      throw new IllegalStateException(answer);
    }
    String value = field(answer, "value");
    return value == null ? "" : value;
  }

  void press(String key, int code) throws IOException, InterruptedException {
    for (String type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          "\"type\":\"" + type + "\",\"key\":\"" + key + "\",\"windowsVirtualKeyCode\":" + code);
    }
  }

  byte[] screenshot(boolean whole) throws IOException, InterruptedException {
    return decoded(send("Page.captureScreenshot", "\"captureBeyondViewport\":" + whole));
  }

  byte[] pdf() throws IOException, InterruptedException {
    return decoded(send("Page.printToPDF", "\"printBackground\":false"));
  }

  private static byte[] decoded(String answer) throws IOException {
    return Base64.getDecoder().decode(requireNonNull(field(answer, "data")));
  }

  private String send(String method, String parameters) throws IOException, InterruptedException {
    int id = ++sent;
    socket
        .sendText(
            "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}",
            true)
        .join();
    while (true) {
      String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException(method + " was not answered");
      }
      if (message.startsWith("{\"id\":" + id + ",")) {
        return message;
      }
    }
  }

  /** The first field of some name, at any depth. */
  private static @Nullable String field(String json, String name) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && name.equals(parser.currentName())) {
          parser.nextToken();
          return parser.getText();
        }
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.destroy();
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
    try (var files = Files.walk(profile)) {
      files.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
    } catch (UncheckedIOException gone) {
      // Chromium's last helpers remove files of their own while they end.
    }
  }

  private static final class Listener implements WebSocket.Listener {
    private final LinkedBlockingQueue<String> messages;
    private final StringBuilder message = new StringBuilder();

    Listener(LinkedBlockingQueue<String> messages) {
      this.messages = messages;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        messages.add(message.toString());
        message.setLength(0);
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}

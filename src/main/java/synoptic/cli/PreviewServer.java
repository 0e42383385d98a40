package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.page.Page;

/** Shows the current preview to this machine alone. */
final class PreviewServer implements AutoCloseable {
  /**
   * The names of this machine. A page from elsewhere whose name was made to lead here (DNS
   * rebinding) asks with its own name, and gets nothing.
   */
  private static final Pattern OWN_HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?", Pattern.CASE_INSENSITIVE);

  /** Of the JDK's server, which reads them once, when its class is loaded. */
  private static final String PATIENCE = "server.properties";

  /** Milliseconds between signs of life, so that a closed page is noticed. */
  private static final long HEARTBEAT = 15_000;

  private final HttpServer server;
  private Preview current;

  /**
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  PreviewServer(int port, Preview first) throws IOException {
    current = first;
    try (InputStream in = PreviewServer.class.getResourceAsStream(PATIENCE)) {
      Properties patience = new Properties();
      patience.load(requireNonNull(in));
      patience.forEach(System.getProperties()::putIfAbsent);
    }
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /** Shows this from now on, and tells every open page. */
  synchronized void show(Preview next) {
    current = next;
    notifyAll();
  }

  private synchronized Preview current() {
    return current;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      String path = exchange.getRequestURI().getPath();
      if (host == null || !OWN_HOST.matcher(host).matches()) {
        send(exchange, 403, text("This server answers its own machine only.\n"));
      } else if (!exchange.getRequestMethod().matches("GET|HEAD")) {
        send(exchange, 405, text("Only GET and HEAD.\n"));
      } else if (path.equals(Preview.CHANGES)) {
        tellChange(exchange);
      } else if (path.equals(Preview.SCRIPT_PATH)) {
        send(exchange, 200, new Page(path, "text/javascript", Preview.SCRIPT));
      } else {
        sendPage(exchange, current(), path);
      }
    }
  }

  private static void sendPage(HttpExchange exchange, Preview preview, String path)
      throws IOException {
    Page page = preview.page(path);
    Page missing = page == null ? preview.page("/404.html") : null;
    if (page != null) {
      send(exchange, preview.problems().isEmpty() ? 200 : 500, page);
    } else {
      send(exchange, 404, missing == null ? text("No such page.\n") : missing);
    }
  }

  private static Page text(String text) {
    return new Page("", "text/plain", text);
  }

  private static void send(HttpExchange exchange, int status, Page page) throws IOException {
    byte[] body = page.bytes();
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", page.mediaType() + (page.isText() ? "; charset=utf-8" : ""));
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  /**
   * An event stream (HTML Living Standard, 9.2) of one event, sent as soon as the asking page is
   * out of date.
   */
  private void tellChange(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    try {
      while (!isOutOfDate(exchange.getRequestURI().getQuery())) {
        out.write(":\n\n".getBytes(UTF_8));
        out.flush();
      }
      out.write("data: changed\n\n".getBytes(UTF_8));
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the next preview or the next sign of life, whichever is first. */
  private synchronized boolean isOutOfDate(@Nullable String query) throws InterruptedException {
    String shown = "since=" + current.id();
    if (shown.equals(query)) {
      wait(HEARTBEAT);
    }
    return !("since=" + current.id()).equals(query);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package synoptic.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
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
import synoptic.text.Shipped;
import synoptic.text.WordLists;

/**
 * A server that answers this machine alone, and tells open pages when what they show is out of
 * date.
 */
final class LocalServer implements AutoCloseable {
  /**
   * The names of this machine. A page from elsewhere whose name was made to lead here (DNS
   * rebinding) asks with its own name, and gets nothing.
   */
  private static final Pattern OWN_HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?", Pattern.CASE_INSENSITIVE);

  /** Of the JDK's server, which reads them once, when its class is loaded. */
  private static final String PATIENCE = "server.properties";

  private static final WordLists SAY = WordLists.read(LocalServer.class, "diagnostics.txt");

  /** Milliseconds between signs of life, so that a closed page is noticed. */
  private static final long HEARTBEAT = 15_000;

  private final HttpServer server;
  private String current = "";

  /**
   * @param port 0 for any that is free
   * @param answers to whoever asks from this machine
   * @throws IOException if the port is taken
   */
  LocalServer(int port, HttpHandler answers) throws IOException {
    try (InputStream in = Shipped.open(LocalServer.class, PATIENCE)) {
      Properties patience = new Properties();
      patience.load(in);
      patience.forEach(System.getProperties()::putIfAbsent);
    }
    server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answer(exchange, answers));
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private static void answer(HttpExchange exchange, HttpHandler answers) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      if (host == null || !OWN_HOST.matcher(host).matches()) {
        send(exchange, 403, text(SAY.say("own-machine") + "\n"));
      } else {
        answers.handle(exchange);
      }
    }
  }

  /** From now on pages of another id are out of date: tells every open one. */
  synchronized void show(String id) {
    current = id;
    notifyAll();
  }

  static Page text(String text) {
    return new Page("", "text/plain", text);
  }

  static void send(HttpExchange exchange, int status, Page page) throws IOException {
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
  void tellChange(HttpExchange exchange) throws IOException {
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

  /** Waits for the next id or the next sign of life, whichever is first. */
  private synchronized boolean isOutOfDate(@Nullable String query) throws InterruptedException {
    if (("since=" + current).equals(query)) {
      wait(HEARTBEAT);
    }
    return !("since=" + current).equals(query);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

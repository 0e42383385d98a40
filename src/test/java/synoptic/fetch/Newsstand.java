package synoptic.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that answers as it is told and remembers who asked for what. */
public final class Newsstand implements AutoCloseable {
  /**
   * An answer.
   *
   * @param pause milliseconds between the last byte of the body and its end
   */
  public record Reply(int status, Map<String, String> headers, byte[] body, long pause) {
    public static Reply of(int status, String... headers) {
      return page("", headers).status(status);
    }

    public static Reply page(String body, String... headers) {
      Map<String, String> named = new HashMap<>();
      for (int i = 0; i < headers.length; i += 2) {
        named.put(headers[i], headers[i + 1]);
      }
      return new Reply(200, named, body.getBytes(UTF_8), 0);
    }

    Reply status(int other) {
      return new Reply(other, headers, body, pause);
    }

    Reply bytes(byte[] other) {
      return new Reply(status, headers, other, pause);
    }

    Reply slow(long milliseconds) {
      return new Reply(status, headers, body, milliseconds);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Deque<Reply>> replies = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Map<String, List<String>>> headers = new ArrayList<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger atOnce = new AtomicInteger();

  public Newsstand() throws IOException {
    this(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  public Newsstand(InetSocketAddress at) throws IOException {
    server = HttpServer.create(at, 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String at(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** What is answered at a path, one after the other; the last again and again. */
  public synchronized Newsstand put(String path, Reply... some) {
    replies.put(path, new ArrayDeque<>(List.of(some)));
    return this;
  }

  /** The paths asked for so far, without the rules for robots; forgets them. */
  public synchronized List<String> asked() {
    List<String> all = asked.stream().filter(a -> !a.equals("/robots.txt")).toList();
    asked.clear();
    return all;
  }

  /** The most requests that were being answered at one time. */
  int atOnce() {
    return atOnce.get();
  }

  synchronized String header(int request, String name) {
    return String.join(",", headers.get(request).getOrDefault(name, List.of()));
  }

  static byte[] packed(byte[] body) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  private synchronized Reply reply(HttpExchange exchange) {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    headers.add(Map.copyOf(exchange.getRequestHeaders()));
    Deque<Reply> of = replies.getOrDefault(path, new ArrayDeque<>());
    return of.size() > 1 ? of.pop() : of.isEmpty() ? Reply.of(404) : of.element();
  }

  private void answer(HttpExchange exchange) throws IOException {
    atOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
    Reply reply = reply(exchange);
    String etag = reply.headers.get("ETag");
    boolean isSame =
        etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    reply.headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    try (exchange) {
      boolean isEmpty = isSame || reply.body.length == 0;
      exchange.sendResponseHeaders(isSame ? 304 : reply.status, isEmpty ? -1 : 0);
      if (!isEmpty) {
        OutputStream out = exchange.getResponseBody();
        out.write(reply.body);
        out.flush();
        Thread.sleep(reply.pause);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } finally {
      now.decrementAndGet();
    }
  }
}

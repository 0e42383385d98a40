package synoptic.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import synoptic.page.Page;
import synoptic.text.WordLists;

/** Shows the current preview to this machine alone. */
final class PreviewServer implements AutoCloseable {
  private static final WordLists SAY = WordLists.read(PreviewServer.class, "diagnostics.txt");

  private final LocalServer server;
  private volatile Preview current;

  /**
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  PreviewServer(int port, Preview first) throws IOException {
    current = first;
    server = new LocalServer(port, this::answer);
    server.show(first.id());
  }

  String address() {
    return server.address();
  }

  /** Shows this from now on, and tells every open page. */
  void show(Preview next) {
    current = next;
    server.show(next.id());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (!exchange.getRequestMethod().matches("GET|HEAD")) {
      LocalServer.send(exchange, 405, LocalServer.text(SAY.say("get-only") + "\n"));
    } else if (path.equals(Preview.CHANGES)) {
      server.tellChange(exchange);
    } else if (path.equals(Preview.SCRIPT_PATH)) {
      LocalServer.send(exchange, 200, new Page(path, "text/javascript", Preview.SCRIPT));
    } else {
      sendPage(exchange, current, path);
    }
  }

  private static void sendPage(HttpExchange exchange, Preview preview, String path)
      throws IOException {
    Page page = preview.page(path);
    Page missing = page == null ? preview.page("/404.html") : null;
    if (page != null) {
      LocalServer.send(exchange, preview.status(), page);
    } else {
      LocalServer.send(
          exchange, 404, missing == null ? LocalServer.text(SAY.say("no-page") + "\n") : missing);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}

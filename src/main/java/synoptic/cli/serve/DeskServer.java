package synoptic.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.jr.ob.JSON;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.config.SettingsEdit;
import synoptic.desk.Action;
import synoptic.desk.Doubt;
import synoptic.desk.RuleItem;
import synoptic.page.Page;
import synoptic.workspace.SettingsText;
import synoptic.workspace.disk.WorkspaceException;

/**
 * Shows an editor what to look at, and writes the answers into the settings. It has an origin of
 * its own, which the pages of the site may not ask, and a secret in its address, which stands in
 * none of them.
 */
final class DeskServer implements AutoCloseable {
  /** Bytes of the secret: no one guesses it. */
  private static final int SECRET = 16;

  /** Bytes that an answer has at most. */
  private static final int LONGEST = 16_384;

  /** UTF-16 units of a name at most. */
  private static final int LONGEST_NAME = 200;

  private static final Pattern JSON_TYPE =
      Pattern.compile("application/json(?:\\s*;.*)?", Pattern.CASE_INSENSITIVE);

  /** Why an answer is refused. */
  private enum Problem {
    ANSWER,
    CHANGED,
    GET,
    JSON,
    LONG,
    ORIGIN,
    POST,
    SECRET,
    STALE,
    TYPE,
    UNSURE
  }

  /** What an answer says. */
  private enum Field {
    ID,
    ACTION,
    ITEM,
    VALUE;

    @Nullable Object of(Map<String, Object> said) {
      return said.get(name().toLowerCase(Locale.ROOT));
    }
  }

  private final LocalServer server;
  private final SettingsText settings;
  private final String secret;
  private volatile Desk desk = Desk.EMPTY;

  /** What the settings were when an answer was written last; null before the first. */
  private @Nullable String written;

  /**
   * @param port 0 for any that is free
   * @throws IOException if the port is taken
   */
  DeskServer(int port, SettingsText settings) throws IOException {
    this.settings = settings;
    byte[] random = new byte[SECRET];
    new SecureRandom().nextBytes(random);
    secret = "/" + HexFormat.of().formatHex(random) + "/";
    server = new LocalServer(port, this::answer);
  }

  /** With the secret. */
  String address() {
    return server.address() + secret.substring(1);
  }

  /** Shows this from now on, and tells every open page. */
  void show(Desk next) {
    desk = next;
    server.show(next.id());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String method = exchange.getRequestMethod();
    String name = path.startsWith(secret) ? path.substring(secret.length()) : null;
    DeskPage.headers().forEach(exchange.getResponseHeaders()::set);
    if (name == null) {
      say(exchange, 404, Problem.SECRET);
    } else if (name.equals(DeskPage.ANSWER)) {
      if (method.equals(Problem.POST.name())) {
        take(exchange);
      } else {
        say(exchange, 405, Problem.POST);
      }
    } else if (!method.matches("GET|HEAD")) {
      say(exchange, 405, Problem.GET);
    } else {
      show(exchange, name);
    }
  }

  private void show(HttpExchange exchange, String name) throws IOException {
    if (name.equals(DeskPage.CHANGES)) {
      server.tellChange(exchange);
      return;
    }
    switch (name) {
      case "" -> LocalServer.send(exchange, 200, new Page(name, "text/html", DeskPage.of(desk)));
      case "desk.js" -> LocalServer.send(exchange, 200, shipped(name, "text/javascript"));
      case "desk.css" -> LocalServer.send(exchange, 200, shipped(name, "text/css"));
      default -> say(exchange, 404, Problem.SECRET);
    }
  }

  private static Page shipped(String name, String mediaType) throws IOException {
    try (InputStream in = Doubt.class.getResourceAsStream(name)) {
      return new Page(name, mediaType, new String(requireNonNull(in).readAllBytes(), UTF_8));
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    String type = headers.getFirst("Content-Type");
    if (!("http://" + headers.getFirst("Host")).equals(headers.getFirst("Origin"))) {
      say(exchange, 403, Problem.ORIGIN);
    } else if (type == null || !JSON_TYPE.matcher(type).matches()) {
      say(exchange, 415, Problem.TYPE);
    } else {
      byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
      if (body.length > LONGEST) {
        say(exchange, 413, Problem.LONG);
      } else {
        write(exchange, new String(body, UTF_8));
      }
    }
  }

  private void write(HttpExchange exchange, String body) throws IOException {
    Map<String, Object> said;
    try {
      said = JSON.std.mapFrom(body);
    } catch (IOException e) {
      say(exchange, 400, Problem.JSON);
      return;
    }
    Doubt doubt = desk.doubt(String.valueOf(Field.ID.of(said)));
    if (doubt == null) {
      say(exchange, 409, Problem.STALE);
      return;
    }
    Optional<RuleItem> rule =
        action(Field.ACTION.of(said))
            .flatMap(a -> rule(doubt, a, Field.ITEM.of(said), Field.VALUE.of(said)));
    if (rule.isEmpty()) {
      say(exchange, 400, Problem.ANSWER);
      return;
    }
    try {
      Problem problem = add(rule.get());
      if (problem == null) {
        LocalServer.send(exchange, 200, LocalServer.text(rule.get().key() + "\n"));
      } else {
        say(exchange, 409, problem);
      }
    } catch (WorkspaceException e) {
      LocalServer.send(exchange, 500, LocalServer.text(e.diagnostics().getFirst() + "\n"));
    }
  }

  private static Optional<Action> action(@Nullable Object named) {
    try {
      return Optional.of(Action.valueOf(String.valueOf(named).toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<RuleItem> rule(
      Doubt doubt, Action action, @Nullable Object item, @Nullable Object value) {
    String name = value instanceof String text ? text.strip() : "";
    boolean isName =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && name.chars().noneMatch(Character::isISOControl);
    return action == Action.SPEAKER && !isName
        ? Optional.empty()
        : doubt.rule(action, item instanceof Integer number ? number : 0, name);
  }

  /** One answer at a time; what kept it from being written, null if nothing did. */
  private synchronized @Nullable Problem add(RuleItem rule) throws IOException {
    String now = settings.read();
    if (!now.equals(desk.settings()) && !now.equals(written)) {
      return Problem.CHANGED;
    }
    Optional<String> next = SettingsEdit.add(now, rule.key(), rule.item());
    if (next.isEmpty()) {
      return Problem.UNSURE;
    }
    if (!settings.replace(now, next.get())) {
      return Problem.CHANGED;
    }
    written = next.get();
    return null;
  }

  private static void say(HttpExchange exchange, int status, Problem problem) throws IOException {
    LocalServer.send(
        exchange,
        status,
        LocalServer.text(Doubt.LISTS.say(problem.name().toLowerCase(Locale.ROOT)) + "\n"));
  }

  @Override
  public void close() {
    server.close();
  }
}

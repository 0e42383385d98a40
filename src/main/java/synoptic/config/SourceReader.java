package synoptic.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.NewsSource.Full;
import synoptic.fetch.visit.SourceKind;
import synoptic.text.WordLists;

/** Reads one item of the key {@code sources}. */
final class SourceReader {
  private static final WordLists SAY = WordLists.read(SourceReader.class, "diagnostics.txt");

  private enum Key {
    FULL,
    MOST,
    PRIVATE
  }

  private enum Problem {
    ADDRESS,
    ADDRESSES,
    WEB,
    OUTLET,
    FULL,
    TEXTS
  }

  private final Yaml yaml;
  private final Node item;
  private @Nullable SourceKind kind;
  private @Nullable URI address;
  private Full full = Full.PAGE;
  private double most = NewsSource.MOST;
  private boolean isPrivate;

  SourceReader(Yaml yaml, Node item) {
    this.yaml = yaml;
    this.item = item;
  }

  /** The source; null where the item is not one, which is reported. */
  @Nullable NewsSource read() {
    SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
    for (SourceKind each : SourceKind.values()) {
      keys.put(written(each), node -> address(each, node));
    }
    ImprintReader imprint = new ImprintReader(yaml, keys);
    keys.put(written(Key.FULL), this::full);
    keys.put(
        written(Key.MOST),
        n -> most = yaml.number(n, most, v -> v >= 1 && v == Math.rint(v), SAY.say("rate")));
    keys.put(written(Key.PRIVATE), n -> isPrivate = yaml.truth(n, isPrivate));
    int errors = yaml.errors().size();
    yaml.mapping(item, keys);
    if (yaml.errors().size() > errors) {
      return null;
    }
    if (kind == null || address == null) {
      error(item, Problem.ADDRESS);
    } else if (imprint.imprint().outlet() == null) {
      error(item, Problem.OUTLET);
    } else if (full == Full.FEED && kind != SourceKind.FEED) {
      error(item, Problem.TEXTS);
    } else {
      int line = Yaml.line(item);
      return new NewsSource(kind, address, imprint.imprint(), full, (int) most, isPrivate, line);
    }
    return null;
  }

  private void address(SourceKind of, Node node) {
    if (kind != null) {
      error(node, Problem.ADDRESSES);
      return;
    }
    kind = of;
    try {
      URI uri = new URI(yaml.text(node, "").strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        address = uri;
        return;
      }
    } catch (URISyntaxException e) {
      // said below, without what may be a password
    }
    error(node, Problem.WEB);
  }

  private void full(Node node) {
    String said = yaml.text(node, written(full));
    for (Full each : Full.values()) {
      if (written(each).equals(said)) {
        full = each;
        return;
      }
    }
    error(node, Problem.FULL);
  }

  private void error(Node node, Problem problem) {
    String key = "announced-" + written(problem);
    yaml.fault(node, key);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

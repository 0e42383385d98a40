package synoptic.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import synoptic.fetch.visit.NewsSource;
import synoptic.fetch.visit.NewsSource.Full;
import synoptic.fetch.visit.NewsSource.Kind;
import synoptic.text.WordLists;

/** Reads the key {@code sources}: where new articles are announced. */
final class SourcesReader {
  private static final WordLists SAY = WordLists.read(SourcesReader.class, "diagnostics.txt");

  private enum Key {
    SOURCES,
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
  private final List<NewsSource> sources = new ArrayList<>();

  SourcesReader(Yaml yaml) {
    this.yaml = yaml;
  }

  List<NewsSource> sources() {
    return sources;
  }

  void register(SortedMap<String, Consumer<Node>> keys) {
    keys.put(
        written(Key.SOURCES), node -> yaml.items(node).forEach(item -> new OfItem(item).read()));
  }

  /** One item of the list. */
  private final class OfItem {
    private final Node item;
    private @Nullable Kind kind;
    private @Nullable URI address;
    private Full full = Full.PAGE;
    private double most = NewsSource.MOST;
    private boolean isPrivate;

    OfItem(Node item) {
      this.item = item;
    }

    void read() {
      SortedMap<String, Consumer<Node>> keys = new TreeMap<>();
      for (Kind each : Kind.values()) {
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
        return;
      }
      if (kind == null || address == null) {
        error(item, Problem.ADDRESS);
      } else if (imprint.imprint().outlet() == null) {
        error(item, Problem.OUTLET);
      } else if (full == Full.FEED && kind != Kind.FEED) {
        error(item, Problem.TEXTS);
      } else {
        int line = Yaml.line(item);
        sources.add(
            new NewsSource(kind, address, imprint.imprint(), full, (int) most, isPrivate, line));
      }
    }

    private void address(Kind of, Node node) {
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
  }

  private void error(Node node, Problem problem) {
    String key = "announced-" + written(problem);
    yaml.fault(node, key);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

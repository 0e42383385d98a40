package synoptic.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;
import synoptic.fetch.visit.NewsSource;

/** Reads the key {@code sources}: where new articles are announced. */
final class SourcesReader {
  private enum Key {
    SOURCES
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
        Key.SOURCES.name().toLowerCase(Locale.ROOT), node -> yaml.items(node).forEach(this::add));
  }

  private void add(Node item) {
    NewsSource source = new SourceReader(yaml, item).read();
    if (source != null) {
      sources.add(source);
    }
  }
}

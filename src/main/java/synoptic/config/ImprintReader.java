package synoptic.config;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.Node;
import synoptic.article.Imprint;

/** Reads what a folder or a source states of its articles. */
final class ImprintReader {
  private enum Key {
    OUTLET,
    OWNER,
    LANGUAGE,
    SECTION
  }

  private final Map<Key, String> stated = new EnumMap<>(Key.class);

  ImprintReader(Yaml yaml, SortedMap<String, Consumer<Node>> keys) {
    for (Key key : Key.values()) {
      keys.put(
          key.name().toLowerCase(Locale.ROOT),
          node -> {
            Optional<String> text = key == Key.LANGUAGE ? yaml.language(node) : yaml.said(node);
            text.ifPresent(value -> stated.put(key, value));
          });
    }
  }

  Imprint imprint() {
    return new Imprint(
        stated.get(Key.OUTLET),
        stated.get(Key.OWNER),
        stated.get(Key.LANGUAGE),
        stated.get(Key.SECTION));
  }
}

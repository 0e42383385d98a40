package synoptic.config;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import synoptic.article.Place;

/** Reads how an editor names a passage: {@code article} and {@code text}. */
final class PlaceReader {
  private final Yaml yaml;

  PlaceReader(Yaml yaml) {
    this.yaml = yaml;
  }

  @Nullable Place read(Node node) {
    return read(node, new TreeMap<>());
  }

  /** A passage; null if it is not said well. Takes what {@code keys} holds beside it. */
  @Nullable Place read(Node node, SortedMap<String, Consumer<Node>> keys) {
    SortedMap<String, String> values = new TreeMap<>();
    keys.put("article", n -> values.put("article", yaml.text(n, "")));
    keys.put("text", n -> values.put("text", yaml.text(n, "")));
    int errors = yaml.errors().size();
    yaml.mapping(node, keys);
    if (yaml.errors().size() > errors) {
      return null;
    }
    String article = values.get("article");
    String text = values.get("text");
    if (article == null || text == null) {
      yaml.fault(node, "place");
      return null;
    }
    return new Place(article, text, Yaml.line(node));
  }
}

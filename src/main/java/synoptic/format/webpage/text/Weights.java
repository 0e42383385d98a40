package synoptic.format.webpage.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import synoptic.format.label.Boilerplate;
import synoptic.format.webpage.chunk.Chunk;

/**
 * How much prose each name costs that says of an element that it is beside the article: a name that
 * is on much of a page is no word about what stands there.
 */
final class Weights {
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<Element, String> names = new IdentityHashMap<>();

  Weights(Element root, List<Chunk> chunks) {
    for (Chunk chunk : chunks) {
      if (chunk.isProse()) {
        String last = "";
        for (Element at = chunk.box(); at != null && at != root; at = at.parent()) {
          String name = names.computeIfAbsent(at, Boilerplate::nameBeside);
          if (!name.isEmpty() && !name.equals(last)) {
            byName.merge(name, chunk.length(), Integer::sum);
            last = name;
          }
        }
      }
    }
  }

  /** Units of prose in all elements with the same name. */
  int of(Element element) {
    String name = names.getOrDefault(element, "");
    return byName.getOrDefault(name, 0);
  }
}

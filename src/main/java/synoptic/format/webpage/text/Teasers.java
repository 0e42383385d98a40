package synoptic.format.webpage.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.format.webpage.chunk.Chunk;

/**
 * What a page says of other articles: a heading that is a link, and the lines below it in the same
 * item of a list.
 */
final class Teasers {
  private static final Set<String> ITEMS = Set.of("li", "article");

  /** Units; the whole of an item that is no article itself. */
  private static final int LONGEST = 700;

  /** Levels from a text to its item. */
  private static final int LEVELS = 8;

  private Teasers() {}

  /** The chunks without those of teasers. */
  static List<Chunk> without(List<Chunk> chunks) {
    Map<Element, Integer> lengths = new IdentityHashMap<>();
    Map<Element, Boolean> isLinked = new IdentityHashMap<>();
    for (Chunk chunk : chunks) {
      Element item = item(chunk.box());
      if (item != null) {
        lengths.merge(item, chunk.length(), Integer::sum);
        isLinked.merge(item, chunk.isHeading() && chunk.linkShare() > 0.9, Boolean::logicalOr);
      }
    }
    List<Chunk> rest = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Element item = item(chunk.box());
      if (item == null
          || !isLinked.getOrDefault(item, false)
          || lengths.getOrDefault(item, 0) > LONGEST) {
        rest.add(chunk);
      }
    }
    return rest;
  }

  private static @Nullable Element item(Element box) {
    Element at = box;
    for (int up = 0; at != null && up < LEVELS; up++, at = at.parent()) {
      if (ITEMS.contains(at.normalName())) {
        return at;
      }
    }
    return null;
  }
}

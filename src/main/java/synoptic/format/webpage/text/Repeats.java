package synoptic.format.webpage.text;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import synoptic.format.webpage.chunk.Chunk;

/**
 * The chunks seen so far: pages hold the same columns several times, for several widths of screen.
 */
final class Repeats {
  /**
   * Units of text below which a page has no columns, and of a chunk below which it may come again
   * by chance.
   */
  private static final int VARIED = 3_000;

  private static final int LONG = 80;

  private final Map<String, Element> seen = new HashMap<>();
  private final boolean isVaried;

  /**
   * @param all units of text of the page
   */
  Repeats(int all) {
    isVaried = all > VARIED;
  }

  /** Whether a chunk stood elsewhere on the page already. */
  boolean isOne(Chunk chunk) {
    Element first = chunk.length() < LONG ? null : seen.putIfAbsent(chunk.text(), chunk.box());
    return isVaried && first != null && first.parent() != chunk.box().parent();
  }
}

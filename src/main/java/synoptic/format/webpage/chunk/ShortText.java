package synoptic.format.webpage.chunk;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of an element if it is short: no more of it is read than the limit, however much it
 * holds.
 */
public final class ShortText implements NodeFilter {
  /** Nodes; a by-line with its links and pictures has fewer. */
  private static final int MOST_NODES = 100;

  private final StringBuilder text = new StringBuilder();
  private final int limit;
  private int nodes;

  private ShortText(int limit) {
    this.limit = limit;
  }

  /**
   * The text with white space collapsed; empty if it is longer than {@code limit} UTF-16 units or
   * has many parts.
   */
  public static String of(Element element, int limit) {
    var reader = new ShortText(limit);
    element.filter(reader);
    String plain = reader.text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    return plain.length() > limit || reader.nodes > MOST_NODES ? "" : plain;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText(), 0, Math.min(words.getWholeText().length(), 2 * limit));
    } else if (node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"))) {
      text.append(' ');
    }
    return ++nodes > MOST_NODES || text.length() > 4 * limit
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      text.append(' ');
    }
    return FilterResult.CONTINUE;
  }
}

package synoptic.format.webpage;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import synoptic.format.Articles;

/** Whether a page is larger than any that holds an article, told before more is done with it. */
final class PageSize implements NodeFilter {
  /** Elements; of 530 pages of news none has 10,000. */
  static final int MOST_ELEMENTS = 250_000;

  /** Units of all its text, the hidden too; of the same pages none has 500,000. */
  static final int LONGEST = 4 * Articles.LONGEST;

  private int elements;
  private int length;

  private PageSize() {}

  static boolean isBeyond(Element root) {
    var size = new PageSize();
    root.filter(size);
    return size.isBeyond();
  }

  private boolean isBeyond() {
    return elements > MOST_ELEMENTS || length > LONGEST;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      length += words.getWholeText().length();
    } else if (node instanceof Element) {
      elements++;
    }
    return isBeyond() ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}

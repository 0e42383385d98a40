package synoptic.format.feed;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How a text of XML ends, which a parser that gives up on nothing does not tell. */
final class XmlEnd {
  private final String xml;

  XmlEnd(String xml) {
    this.xml = xml.toLowerCase(Locale.ROOT);
  }

  /** Whether the text breaks off before what holds all of it closes. */
  boolean isCut(Document document) {
    Element root = document.firstElementChild();
    return root != null && !isClosed(root);
  }

  /** Whether the last element of this name closes. */
  boolean isClosed(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    int open = last("<" + name);
    int end = xml.indexOf('>', Math.max(0, open));
    return last("</" + name) > open || (end > 0 && xml.charAt(end - 1) == '/');
  }

  private int last(String tag) {
    int at = xml.lastIndexOf(tag);
    while (at >= 0 && isNameGoingOn(at + tag.length())) {
      at = xml.lastIndexOf(tag, at - 1);
    }
    return at;
  }

  private boolean isNameGoingOn(int at) {
    return at < xml.length()
        && (Character.isLetterOrDigit(xml.charAt(at)) || ":-_.".indexOf(xml.charAt(at)) >= 0);
  }
}

package synoptic.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import synoptic.page.Page;

/** Rendered pages, parsed as a browser parses them. */
final class Pages {
  private Pages() {}

  /** The HTML pages by path, in their order. */
  static Map<String, Document> html(List<Page> pages) {
    Map<String, Document> parsed = new LinkedHashMap<>();
    for (Page page : pages) {
      if (page.mediaType().equals("text/html")) {
        parsed.put(page.path(), Jsoup.parse(page.content(), "", Parser.htmlParser().setTrackPosition(true)));
      }
    }
    return parsed;
  }

  /** Where an element starts, from 1. */
  static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}

package synoptic.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import synoptic.page.Page;

/**
 * A site as it would be written.
 *
 * @param files all of it, in order
 * @param html the HTML pages among them by path, in their order, parsed as a browser parses them
 */
public record Rendered(List<Page> files, Map<String, Document> html) {
  public Rendered {
    files = List.copyOf(files);
    html = Collections.unmodifiableMap(html);
  }

  /** Parses the pages, once for all checks. */
  public static Rendered of(List<Page> files) {
    List<Page> pages = files.stream().filter(f -> f.mediaType().equals("text/html")).toList();
    List<Document> parsed = pages.parallelStream().map(Rendered::parse).toList();
    Map<String, Document> html = new LinkedHashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      html.put(pages.get(i).path(), parsed.get(i));
    }
    return new Rendered(files, html);
  }

  private static Document parse(Page page) {
    return Jsoup.parse(page.content(), "", Parser.htmlParser().setTrackPosition(true));
  }

  /** Where an element starts, from 1. */
  static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}

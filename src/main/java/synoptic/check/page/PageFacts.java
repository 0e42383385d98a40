package synoptic.check.page;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import synoptic.page.Page;

/**
 * What the checks ask of an HTML page, parsed as a browser parses it. The parsed page itself, many
 * times as large, is not kept.
 *
 * @param path of the page
 * @param anchors the ids of its elements
 * @param links where its links and sources lead
 * @param passages that it shows
 * @param titles that it shows as an article's
 * @param inline what runs within it, or could, a sentence each
 * @param loads addresses that a browser asks by itself, or sends to
 * @param policies its content security policies; empty text where one stands behind what it governs
 */
public record PageFacts(
    String path,
    Set<String> anchors,
    List<Fact> links,
    List<ShownPassage> passages,
    List<ShownTitle> titles,
    List<Fact> inline,
    List<Fact> loads,
    List<Fact> policies) {
  public static PageFacts of(Page page) {
    Document html = Jsoup.parse(page.content(), "", Parser.htmlParser().setTrackPosition(true));
    return new PageReading(page.path()).of(html);
  }

  /** Where an element starts, from 1. */
  static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}

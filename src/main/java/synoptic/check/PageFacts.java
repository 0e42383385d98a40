package synoptic.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
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
 */
record PageFacts(
    String path,
    Set<String> anchors,
    List<Fact> links,
    List<ShownPassage> passages,
    List<ShownTitle> titles,
    List<Fact> inline) {
  /**
   * Something at a line.
   *
   * @param line from 1
   */
  record Fact(String text, int line) {}

  /**
   * A title as the page shows it.
   *
   * @param article the id of the article whose title it is said to be
   */
  record ShownTitle(String article, String text, int line) {}

  static PageFacts of(Page page) {
    Document html = Jsoup.parse(page.content(), "", Parser.htmlParser().setTrackPosition(true));
    List<Fact> links =
        html.select("[href], [src]").stream()
            .map(e -> new Fact(e.attr(e.hasAttr("href") ? "href" : "src"), line(e)))
            .toList();
    List<ShownTitle> titles =
        html.select("[data-title-of]").stream()
            .map(e -> new ShownTitle(e.attr("data-title-of"), e.wholeText(), line(e)))
            .toList();
    return new PageFacts(
        page.path(),
        new HashSet<>(html.select("[id]").eachAttr("id")),
        links,
        ShownPassage.in(html),
        titles,
        inline(html));
  }

  private static List<Fact> inline(Document page) {
    List<Fact> found = new ArrayList<>();
    if (page.select("meta[http-equiv=Content-Security-Policy]").isEmpty()) {
      found.add(new Fact("The page has no content security policy.", 1));
    }
    for (Element element : page.getAllElements()) {
      if (element.nameIs("style")
          || (element.nameIs("script") && !element.hasAttr("src") && !isJsonLd(element))) {
        found.add(new Fact("The page has an inline " + element.normalName() + ".", line(element)));
      }
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        if (name.startsWith("on") || name.equals("style")) {
          found.add(new Fact("An element has the attribute " + name + ".", line(element)));
        }
      }
      if (isJsonLd(element) && element.data().contains("<")) {
        found.add(new Fact("JSON-LD has an unescaped <.", line(element)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isJsonLd(Element element) {
    return element.nameIs("script") && element.attr("type").equals("application/ld+json");
  }

  /** Where an element starts, from 1. */
  static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}

package synoptic.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import synoptic.page.Page;
import synoptic.text.WordLists;

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
record PageFacts(
    String path,
    Set<String> anchors,
    List<Fact> links,
    List<ShownPassage> passages,
    List<ShownTitle> titles,
    List<Fact> inline,
    List<Fact> loads,
    List<Fact> policies) {
  private static final WordLists HTML = WordLists.read(PageFacts.class, "html.txt");
  private static final Evaluator POLICY =
      Selector.evaluatorOf("meta[http-equiv=Content-Security-Policy]");

  private static final Evaluator GOVERNED = Selector.evaluatorOf(HTML.say("governed"));
  private static final Evaluator TOP_SECTION = Selector.evaluatorOf(HTML.say("top-section"));

  /** Relations of links that a browser does not follow by itself. */
  private static final Pattern LEFT_ALONE =
      Pattern.compile("(" + HTML.anyOf("relations") + "\\s*)+", Pattern.CASE_INSENSITIVE);

  private static final Pattern REFRESH =
      Pattern.compile("url\\s*=\\s*['\"]?([^'\"]+)", Pattern.CASE_INSENSITIVE);

  /** Attributes that name what is loaded, apart from those of links. */
  private static final List<String> LOADING = HTML.lines("loading");

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
        inline(html),
        loads(html),
        policies(html));
  }

  private static List<Fact> loads(Document page) {
    List<Fact> found = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (String name : LOADING) {
        if (element.hasAttr(name)) {
          found.add(new Fact(element.attr(name), line(element)));
        }
      }
      boolean link = element.nameIs("link") && !LEFT_ALONE.matcher(element.attr("rel")).matches();
      boolean inPicture = element.nameIs("image") || element.nameIs("use");
      if (link || inPicture || element.nameIs("base")) {
        String address =
            element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
        found.add(new Fact(address, line(element)));
      }
      boolean refreshes =
          element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh");
      Matcher refresh = REFRESH.matcher(refreshes ? element.attr("content") : "");
      if (refresh.find()) {
        found.add(new Fact(refresh.group(1), line(element)));
      }
    }
    return List.copyOf(found);
  }

  private static List<Fact> policies(Document page) {
    List<Fact> found = new ArrayList<>();
    boolean governed = false;
    for (Element element : page.getAllElements()) {
      if (element.is(POLICY)) {
        boolean late = governed || element.closest(TOP_SECTION) == null;
        found.add(new Fact(late ? "" : element.attr("content"), line(element)));
      }
      governed |= element.is(GOVERNED);
    }
    return List.copyOf(found);
  }

  private static List<Fact> inline(Document page) {
    List<Fact> found = new ArrayList<>();
    if (page.select(POLICY).isEmpty()) {
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

package synoptic.check.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import synoptic.text.WordLists;

/** Gathers the facts of one page, with one look at each of its elements. */
final class PageReading {
  private static final WordLists SAY = WordLists.read(PageReading.class, "diagnostics.txt");

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

  private final String path;
  private final Set<String> anchors = new HashSet<>();
  private final List<Fact> links = new ArrayList<>();
  private final List<ShownPassage> passages = new ArrayList<>();
  private final List<ShownTitle> titles = new ArrayList<>();
  private final List<Fact> inline = new ArrayList<>();
  private final List<Fact> loads = new ArrayList<>();
  private final List<Fact> policies = new ArrayList<>();
  private boolean isGoverned;

  PageReading(String path) {
    this.path = path;
  }

  /** Reads a page; once. */
  PageFacts of(Document html) {
    html.stream().forEach(this::look);
    if (policies.isEmpty()) {
      inline.addFirst(new Fact(SAY.say("page-content"), 1));
    }
    return new PageFacts(path, anchors, links, passages, titles, inline, loads, policies);
  }

  private void look(Element element) {
    policy(element);
    if (element.attributesSize() > 0) {
      if (element.hasAttr("id")) {
        anchors.add(element.id());
      }
      if (element.hasAttr("href") || element.hasAttr("src")) {
        String name = element.hasAttr("href") ? "href" : "src";
        links.add(fact(element, element.attr(name)));
      }
      if (element.hasAttr("data-title-of")) {
        titles.add(
            new ShownTitle(
                element.attr("data-title-of"), element.wholeText(), PageFacts.line(element)));
      }
      if (element.hasAttr("data-passage")) {
        passages.add(ShownPassage.of(element));
      }
    }
    loads(element);
    inline(element);
  }

  private static Fact fact(Element element, String text) {
    return new Fact(text, PageFacts.line(element));
  }

  private void loads(Element element) {
    for (String name : LOADING) {
      if (element.hasAttr(name)) {
        loads.add(fact(element, element.attr(name)));
      }
    }
    boolean link = element.nameIs("link") && !LEFT_ALONE.matcher(element.attr("rel")).matches();
    boolean inPicture = element.nameIs("image") || element.nameIs("use");
    if (link || inPicture || element.nameIs("base")) {
      loads.add(fact(element, element.attr(element.hasAttr("href") ? "href" : "xlink:href")));
    }
    if (element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      Matcher refresh = REFRESH.matcher(element.attr("content"));
      if (refresh.find()) {
        loads.add(fact(element, refresh.group(1)));
      }
    }
  }

  private void policy(Element element) {
    if (element.nameIs("meta") && element.is(POLICY)) {
      boolean late = isGoverned || element.closest(TOP_SECTION) == null;
      policies.add(fact(element, late ? "" : element.attr("content")));
    }
    isGoverned = isGoverned || element.is(GOVERNED);
  }

  private void inline(Element element) {
    if (element.nameIs("style")
        || (element.nameIs("script") && !element.hasAttr("src") && !isJsonLd(element))) {
      inline.add(fact(element, SAY.say("page-inline", element.normalName())));
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.startsWith("on") || name.equals("style")) {
        inline.add(fact(element, SAY.say("element-attribute", name)));
      }
    }
    if (isJsonLd(element) && element.data().contains("<")) {
      inline.add(fact(element, SAY.say("json-ld")));
    }
  }

  private static boolean isJsonLd(Element element) {
    return element.nameIs("script") && element.attr("type").equals("application/ld+json");
  }
}

package synoptic.format.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import synoptic.format.note.Urls;

/**
 * RSS 0.9 to 2.0, RDF and Atom 0.3 and 1.0, well-formed or not: jsoup's XML parser loads nothing
 * and gives up on nothing.
 */
final class FeedXml {
  /** Levels of elements; feeds with whole pages in them have 30. */
  private static final int DEEPEST = 128;

  private final XmlNames names;
  private final XmlEnd end;

  private FeedXml(XmlNames names, XmlEnd end) {
    this.names = names;
    this.end = end;
  }

  /** The feed in a text; null if it holds none. */
  static @Nullable Feed read(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    document.outputSettings().prettyPrint(false);
    Element named = document.selectFirst("channel, feed, *|channel, *|feed");
    Element channel = named == null ? document.selectFirst("rss") : named;
    if (channel == null) {
      return null;
    }
    return new FeedXml(new XmlNames(document), new XmlEnd(xml)).feed(document, channel);
  }

  private Feed feed(Document document, Element channel) {
    List<FeedEntry> entries = new ArrayList<>();
    Element last = null;
    for (Element element : document.getAllElements()) {
      String name = names.of(element);
      if ((name.equals("item") || name.equals("entry")) && entries.size() < Feed.MOST) {
        entries.add(entry(element));
        last = element;
      }
    }
    boolean isCut = end.isCut(document);
    if (isCut && last != null && isCut(last, entries.getLast())) {
      entries.removeLast();
    }
    return new Feed(
        text(channel, "title", "dc:title"),
        link(channel),
        text(channel, "description", "subtitle", "tagline"),
        first(
            people(channel, "author"),
            people(channel, "managingeditor", "dc:author", "dc:creator", "webmaster")),
        language(channel),
        entries,
        isCut);
  }

  /** Whether the last entry of a feed that breaks off does so within its text, or before it. */
  private boolean isCut(Element element, FeedEntry entry) {
    Element part = element.lastElementChild();
    boolean isTold = !entry.contents().isEmpty() || entry.summary() != null;
    return !end.isClosed(element) && !(isTold && part != null && end.isClosed(part));
  }

  private FeedEntry entry(Element item) {
    String description = text(item, "description", "dc:description");
    String summary = text(item, "summary");
    boolean isDescriptionFirst =
        summary == null
            || (description != null && order(item, "description") < order(item, "summary"));
    List<String> contents = new ArrayList<>();
    for (String name :
        new String[] {"content", "content:encoded", "xhtml:body", "body", "fullitem"}) {
      for (Element child : children(item, name)) {
        String value = TextConstruct.value(child);
        if (value != null) {
          contents.add(value);
        }
      }
    }
    if (summary != null && description != null) {
      contents.add(isDescriptionFirst ? summary : description);
    }
    List<String> authors = people(item, "author", "dc:creator", "dc:author", "managingeditor");
    return new FeedEntry(
        text(item, "title", "dc:title"),
        link(item),
        id(item),
        authors,
        new EntryBody(isDescriptionFirst ? description : summary, contents),
        text(
            item,
            "published",
            "issued",
            "pubdate",
            "dcterms:issued",
            "dc:date",
            "dcterms:created",
            "created"),
        text(item, "updated", "modified", "dcterms:modified", "lastbuilddate"),
        source(item));
  }

  private List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : parent.children()) {
      if (names.of(child).equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  private int order(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? Integer.MAX_VALUE : found.getFirst().elementSiblingIndex();
  }

  /** The last element of the first name that has one, as feed readers do. */
  private @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      List<Element> found = children(parent, name);
      for (int i = found.size() - 1; i >= 0; i--) {
        String value = TextConstruct.value(found.get(i));
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private @Nullable String link(Element parent) {
    String other = null;
    for (Element link : children(parent, "link")) {
      String href = link.hasAttr("href") ? link.attr("href").strip() : link.wholeText().strip();
      String rel = link.attr("rel");
      if (href.isEmpty()) {
        continue;
      }
      if (rel.isEmpty() || rel.equals("alternate")) {
        return based(link, href);
      }
      other = other == null && !rel.equals("self") && !rel.equals("enclosure") ? href : other;
    }
    Element guid = children(parent, "guid").stream().findFirst().orElse(null);
    boolean isLink =
        guid != null
            && !guid.attr("isPermaLink").equals("false")
            && guid.wholeText().strip().matches("\\w+:.+");
    return guid != null && isLink ? guid.wholeText().strip() : other;
  }

  /** An address as {@code xml:base} of the elements around completes it. */
  private static String based(Element element, String href) {
    String full = href;
    for (Element at = element; at != null && Urls.absolute(full, null) == null; at = at.parent()) {
      String base = at.attr("xml:base").strip();
      String resolved = base.isEmpty() ? null : Urls.resolved(full, base);
      full = resolved == null ? full : resolved;
    }
    return full;
  }

  private @Nullable String id(Element item) {
    String id = text(item, "id", "guid");
    String about = item.attr("rdf:about");
    return id != null ? id : about.isBlank() ? null : about.strip();
  }

  private @Nullable String language(Element channel) {
    String language = text(channel, "language", "dc:language");
    Element root = channel.parent();
    String lang =
        channel.hasAttr("xml:lang") || root == null
            ? channel.attr("xml:lang")
            : root.attr("xml:lang");
    return language != null ? language : lang.isBlank() ? null : lang;
  }

  private @Nullable String source(Element item) {
    for (Element source : children(item, "source")) {
      String title = text(source, "title");
      String name =
          title == null && source.childrenSize() == 0 ? source.wholeText().strip() : title;
      if (name != null && !name.isBlank()) {
        return name;
      }
    }
    return null;
  }

  /** Names as they are written: Atom's {@code name}, or RSS's text. */
  private List<String> people(Element parent, String... names) {
    List<String> people = new ArrayList<>();
    for (String name : names) {
      for (Element person : children(parent, name)) {
        String written =
            person.childrenSize() == 0 ? TextConstruct.value(person) : text(person, "name");
        if (written != null) {
          people.add(written);
        }
      }
    }
    return people;
  }

  private static @Nullable String first(List<String> some, List<String> others) {
    return !some.isEmpty() ? some.getFirst() : others.isEmpty() ? null : others.getFirst();
  }
}

package synoptic.page.feed;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import synoptic.digest.Digest;
import synoptic.digest.Site;
import synoptic.digest.entry.StoryEntry;
import synoptic.edition.PageKind;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.text.PageTitles;
import synoptic.page.text.Xml;

/**
 * {@code feed.xml}: the stories, and for each story of several articles a feed of these, in the
 * Atom Syndication Format (RFC 4287).
 */
public final class AtomRenderer implements Renderer {
  /**
   * A feed.
   *
   * @param path where it stands, from the site's root
   * @param self where it is to be had from now on
   * @param page that it follows
   * @param updated RFC 3339
   */
  private record Feed(
      String path, String self, String page, String title, String updated, List<FeedItem> items) {
    private String root() {
      return Page.root(path);
    }

    /** The same at an address that readers still ask for, by the id that they know it by. */
    private Feed at(String former) {
      return new Feed(former, self, page, title, updated, items);
    }
  }

  @Override
  public List<Page> render(Digest digest) {
    Site site = digest.site();
    var all =
        new Feed(
            "feed.xml",
            "feed.xml",
            "index.html",
            site.title(),
            site.generated(),
            FeedItems.stories(digest));
    return Stream.concat(Stream.of(all), digest.compared().stream().flatMap(s -> feeds(digest, s)))
        .map(f -> new Page(f.path, "application/atom+xml", Xml.write(xml -> write(xml, site, f))))
        .toList();
  }

  /** A story's feed, also at the addresses of stories that are in it now. */
  private static Stream<Feed> feeds(Digest digest, StoryEntry story) {
    List<FeedItem> items = FeedItems.articles(digest, story);
    String own = FeedItems.updated(requireNonNull(digest.stamp(story.page())));
    String updated =
        Stream.concat(Stream.of(own), items.stream().map(FeedItem::updated))
            .max(Comparator.comparing(time -> OffsetDateTime.parse(time).toInstant()))
            .orElseThrow();
    String title = PageTitles.brief(story.headline().text());
    var feed = new Feed(story.feed(), story.feed(), story.page(), title, updated, items);
    Stream<String> former =
        digest.forwards().entrySet().stream()
            .filter(e -> e.getValue().equals(story.page()))
            .map(Map.Entry::getKey)
            .filter(from -> from.startsWith(PageKind.STORIES.folder() + '/'))
            .map(from -> from.replaceFirst("[.]html$", ".xml"));
    return Stream.concat(Stream.of(feed), former.map(feed::at));
  }

  private static void write(XMLStreamWriter xml, Site site, Feed feed) throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    if (!site.messages().isEnglish()) {
      xml.writeAttribute(
          XMLConstants.XML_NS_PREFIX,
          XMLConstants.XML_NS_URI,
          "lang",
          site.messages().language().toLanguageTag());
    }
    xml.writeCharacters("\n");
    Xml.element(xml, "title", feed.title);
    Xml.element(xml, "id", FeedItems.id(site, feed.path));
    Xml.element(xml, "updated", feed.updated);
    xml.writeStartElement("author");
    Xml.element(xml, "name", site.title());
    xml.writeEndElement();
    link(xml, "self", FeedItems.url(site, feed.root(), feed.self));
    link(xml, "alternate", FeedItems.url(site, feed.root(), feed.page));
    for (FeedItem item : feed.items) {
      xml.writeStartElement("entry");
      Xml.element(xml, "title", item.title());
      Xml.element(xml, "id", item.id());
      Xml.element(xml, "updated", item.updated());
      link(xml, "alternate", item.url());
      xml.writeStartElement("content");
      xml.writeAttribute("type", "html");
      xml.writeCharacters(item.html());
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n");
    }
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
    xml.writeCharacters("\n");
  }
}

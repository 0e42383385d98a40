package synoptic.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import synoptic.digest.Digest;
import synoptic.digest.Site;
import synoptic.digest.StoryEntry;

/**
 * {@code feed.xml}: the stories, and for each story of several articles a feed of these, in the
 * Atom Syndication Format (RFC 4287).
 */
final class AtomRenderer implements Renderer {
  /**
   * A feed.
   *
   * @param path its own, from the site's root
   * @param page that it follows
   * @param updated RFC 3339
   */
  private record Feed(
      String path, String page, String title, String updated, List<FeedItems.Item> items) {
    private String root() {
      return Page.root(path);
    }
  }

  @Override
  public List<Page> render(Digest digest) {
    Site site = digest.site();
    var all =
        new Feed(
            "feed.xml", "index.html", site.title(), site.generated(), FeedItems.stories(digest));
    return Stream.concat(Stream.of(all), digest.compared().stream().map(s -> feed(digest, s)))
        .map(f -> new Page(f.path, "application/atom+xml", Xml.write(xml -> write(xml, site, f))))
        .toList();
  }

  private static Feed feed(Digest digest, StoryEntry story) {
    String updated = FeedItems.updated(requireNonNull(digest.stamp(story.page())));
    String title = PageTitles.brief(story.headline().text());
    return new Feed(story.feed(), story.page(), title, updated, FeedItems.articles(digest, story));
  }

  private static void write(XMLStreamWriter xml, Site site, Feed feed) throws XMLStreamException {
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    xml.writeCharacters("\n");
    Xml.element(xml, "title", feed.title);
    Xml.element(xml, "id", FeedItems.id(site, feed.path));
    Xml.element(xml, "updated", feed.updated);
    xml.writeStartElement("author");
    Xml.element(xml, "name", site.title());
    xml.writeEndElement();
    link(xml, "self", FeedItems.url(site, feed.root(), feed.path));
    link(xml, "alternate", FeedItems.url(site, feed.root(), feed.page));
    for (FeedItems.Item item : feed.items) {
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

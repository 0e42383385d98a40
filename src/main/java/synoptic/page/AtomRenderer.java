package synoptic.page;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import synoptic.digest.Digest;
import synoptic.digest.Site;

/** {@code feed.xml}: the stories in the Atom Syndication Format (RFC 4287). */
final class AtomRenderer implements Renderer {
  @Override
  public List<Page> render(Digest digest) {
    return List.of(
        new Page("feed.xml", "application/atom+xml", Xml.write(xml -> feed(xml, digest))));
  }

  private static void feed(XMLStreamWriter xml, Digest digest) throws XMLStreamException {
    Site site = digest.site();
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    xml.writeCharacters("\n");
    Xml.element(xml, "title", site.title());
    Xml.element(xml, "id", FeedItems.id(site, "feed.xml"));
    Xml.element(xml, "updated", site.generated());
    xml.writeStartElement("author");
    Xml.element(xml, "name", site.title());
    xml.writeEndElement();
    link(xml, "self", FeedItems.url(site, "feed.xml"));
    link(xml, "alternate", FeedItems.url(site, "index.html"));
    for (FeedItems.Item item : FeedItems.of(digest)) {
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

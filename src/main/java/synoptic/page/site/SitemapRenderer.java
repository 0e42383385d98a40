package synoptic.page.site;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import synoptic.digest.Digest;
import synoptic.digest.Stamp;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.feed.FeedItems;
import synoptic.page.text.Xml;

/**
 * {@code sitemap.xml}, by the protocol of sitemaps.org; only where there is a base URL, since it
 * needs absolute links.
 */
final class SitemapRenderer implements Renderer {
  @Override
  public List<Page> render(Digest digest) {
    String base = digest.site().baseUrl();
    if (base == null) {
      return List.of();
    }
    String content =
        Xml.write(
            xml -> {
              xml.writeStartElement("urlset");
              xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
              xml.writeCharacters("\n");
              for (String path : paths(digest)) {
                xml.writeStartElement("url");
                Xml.element(xml, "loc", URI.create(base + path).toASCIIString());
                Stamp stamp = digest.stamp(path);
                String changed = stamp == null ? null : FeedItems.instant(stamp.changed());
                if (changed != null) {
                  Xml.element(xml, "lastmod", changed);
                }
                xml.writeEndElement();
              }
              xml.writeEndElement();
            });
    return List.of(new Page("sitemap.xml", "application/xml", content));
  }

  private static List<String> paths(Digest digest) {
    return Stream.of(
            Stream.of("", "speakers.html", "about.html", "search.html"),
            digest.stories().stream().map(StoryEntry::page),
            digest.stories().stream().flatMap(s -> s.claims().stream()).map(ClaimEntry::href),
            digest.speakers().stream().map(SpeakerEntry::page),
            digest.articles().stream().map(a -> a.source().page()))
        .flatMap(s -> s)
        .toList();
  }
}

package synoptic.format.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Publication;
import synoptic.format.bytes.Charsets;
import synoptic.format.bytes.Decoder;
import synoptic.format.date.Dates;
import synoptic.format.note.Languages;
import synoptic.format.note.Urls;
import synoptic.text.Sha256;

/** The articles that a feed, in its order, or a news sitemap tells of, each once. */
public final class Announcements {
  /** By the time as it is written: a publisher writes all in one zone. */
  private static final Comparator<Announced> NEWEST_FIRST =
      Comparator.comparing(Announced::time, Comparator.nullsLast(Comparator.reverseOrder()));

  /**
   * What was read of it.
   *
   * @param isCut whether it breaks off in the middle
   * @param maps the addresses of sitemaps, where it is a list of such
   */
  public record Listed(List<Announced> items, boolean isCut, List<String> maps) {
    public Listed {
      items = List.copyOf(items);
      maps = List.copyOf(maps);
    }
  }

  private Announcements() {}

  /**
   * The entries of a feed that lead to an article; empty if it is no feed.
   *
   * @param charset as the server states it
   * @param address of the feed, against which its links are read
   */
  public static Optional<Listed> ofFeed(byte[] bytes, @Nullable String charset, String address) {
    String text = text(bytes, charset);
    Feed feed = Feed.in(text);
    if (feed == null) {
      return Optional.empty();
    }
    List<Announced> announced = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (FeedEntry entry : feed.entries()) {
      String url = url(entry.link(), feed.link(), address);
      if (url != null && keys.add(Announced.key(url))) {
        Metadata told = FeedFormat.metadata(feed, entry, url);
        String alone = OneEntry.of(entry, told, url);
        announced.add(new Announced(told, Announced.key(url), state(entry.toString()), alone));
      }
    }
    return Optional.of(new Listed(announced, feed.isCut(), List.of()));
  }

  /**
   * The pages of a news sitemap, or the sitemaps of a list of them, those that say they are the
   * newest first; empty if it is neither.
   */
  public static Optional<Listed> ofSitemap(byte[] bytes, @Nullable String charset, String address) {
    String xml = text(bytes, charset);
    Document document = Jsoup.parse(xml, address, Parser.xmlParser());
    boolean isList = has(document, "sitemapindex");
    if (!isList && !has(document, "urlset")) {
      return Optional.empty();
    }
    var end = new XmlEnd(xml);
    boolean isCut = end.isCut(document);
    String entry = isList ? "sitemap" : "url";
    Elements pages = document.select(entry + ", *|" + entry);
    if (isCut && !pages.isEmpty() && !end.isClosed(pages.getLast())) {
      pages.removeLast();
    }
    List<Announced> announced = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Element page : pages) {
      String url = url(said(page, "loc"), null, address);
      if (url != null && keys.add(Announced.key(url))) {
        announced.add(new Announced(told(page, url), Announced.key(url), state(page.text()), null));
      }
    }
    announced.sort(NEWEST_FIRST);
    return Optional.of(
        isList
            ? new Listed(List.of(), isCut, announced.stream().map(Announced::url).toList())
            : new Listed(announced, isCut, List.of()));
  }

  private static boolean has(Document document, String name) {
    return document.selectFirst(name + ", *|" + name) != null;
  }

  private static Metadata told(Element page, String url) {
    return new Metadata(
        said(page, "title"),
        new Publication(null, url),
        List.of(),
        new Dating(Dates.iso(said(page, "publication_date")), Dates.iso(said(page, "lastmod"))),
        Languages.tag(said(page, "language")),
        List.of());
  }

  private static String state(String told) {
    return Sha256.of(told.getBytes(UTF_8));
  }

  private static String text(byte[] bytes, @Nullable String charset) {
    String declared = Charsets.declaredIn(bytes);
    return Decoder.decode(bytes, declared == null ? charset : declared).text();
  }

  private static @Nullable String said(Element page, String name) {
    Element found = page.selectFirst(name + ", *|" + name);
    return found == null || found.text().isBlank() ? null : found.text().strip();
  }

  private static @Nullable String url(
      @Nullable String written, @Nullable String site, String address) {
    String base = Urls.absolute(site, address);
    String url = Urls.absolute(written, base == null ? address : base);
    return Urls.namesUser(url) ? null : url;
  }
}

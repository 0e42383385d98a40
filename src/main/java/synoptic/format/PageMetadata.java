package synoptic.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;

/**
 * What a page states of its article. For each field in this order: JSON-LD, OpenGraph and article tags, microdata, meta
 * names, {@code time} elements, the visible by-line and date, the address.
 */
final class PageMetadata {
  private static final Pattern URL_DATE = Pattern.compile("/([12]\\d{3})[/-]([01]?\\d)[/-]([0-3]?\\d)(?:[/-]|$)");
  private static final Pattern BYLINE_CLASS =
      Pattern.compile("(?i)(?:^|[-_ ])(?:by-?line|author(?:s|-?name|-?link|-title)?|post-?author|entry-?author|article-?author|writer|contributor)(?:[-_ ]|$)");
  private static final String DATE_CLASS = "[class*=date], [class*=Date], [class*=time], [class*=publish], [class*=posted], [id*=date], [class*=byline], [class*=meta]";
  private static final Pattern NOBODY =
      Pattern.compile("(?i)^(?:admin(?:istrator)?|editor|staff|(?:the )?editors?|editorial(?: (?:team|staff|board))?|(?:news|web)?\\s?(?:staff|desk|team)|webmaster|guest(?: author)?|author|unknown|anonymous|wordpress|user|null|undefined|none|n/a|team|root|.* staff)$");

  private final Document page;
  private final JsonLd linked;
  private final @Nullable Map<?, ?> article;
  private final @Nullable Element body;

  private PageMetadata(Document page, @Nullable Element body) {
    this.page = page;
    this.body = body;
    this.linked = JsonLd.of(page);
    this.article = linked.article();
  }

  /**
   * The metadata of a page.
   *
   * @param body the element that holds the article; null if none was found
   */
  static Metadata of(Document page, @Nullable Element body) {
    return new PageMetadata(page, body).read();
  }

  private Metadata read() {
    String outlet = outlet();
    String url = url();
    List<Origin> origins = new ArrayList<>();
    linked.names(article, "isBasedOn").stream().filter(name -> !name.isBlank()).forEach(name -> origins.add(new Origin(name, null)));
    return new Metadata(
        title(outlet),
        outlet == null ? null : new Outlet(outlet),
        authors(outlet),
        published(url),
        Dates.iso(first(JsonLd.text(article, "dateModified"), meta("article:modified_time", "og:updated_time", "last-modified"), itemprop("dateModified"))),
        url,
        Languages.tag(first(page.select("html").attr("lang"), JsonLd.text(article, "inLanguage"), meta("og:locale", "language", "content-language"))),
        origins);
  }

  private @Nullable String title(@Nullable String outlet) {
    List<String> stated = new ArrayList<>();
    for (String title : new String[] {meta("og:title"), JsonLd.text(article, "headline"), meta("twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title", "headline"), itemprop("headline"), page.title()}) {
      if (title != null && !title.isBlank()) {
        stated.add(title);
      }
    }
    return Titles.of(page, stated, outlet);
  }

  private @Nullable String outlet() {
    String publisher = linked.names(article, "publisher").stream().filter(name -> !name.isBlank() && !name.contains("://")).findFirst().orElse(null);
    String name = first(meta("og:site_name"), publisher, meta("application-name", "dc.publisher", "publisher", "citation_publisher"));
    return name == null || name.length() > 80 || name.contains("://") ? null : name;
  }

  private @Nullable String url() {
    String canonical = page.select("link[rel=canonical]").attr("href");
    for (String written : new String[] {canonical, meta("og:url", "twitter:url", "parsely-link"), JsonLd.text(article, "url")}) {
      String url = Urls.absolute(written, null);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  private List<String> authors(@Nullable String outlet) {
    List<List<String>> sources =
        List.of(
            linked.names(article, "author"),
            metas("article:author", "author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author", "article:author_name", "twitter:data1"),
            texts("[itemprop=author] [itemprop=name], [itemprop=author]"),
            texts("[rel=author], .author.vcard .fn, .byline .author, .p-author"),
            linked.names(article, "creator"),
            visible());
    for (List<String> source : sources) {
      List<String> people = people(source, outlet);
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  private static List<String> people(List<String> names, @Nullable String outlet) {
    Set<String> people = new LinkedHashSet<>();
    for (String name : names) {
      String plain = name.replaceFirst("(?i)^(?:(?:written|posted|published|reviewed)\\s+)?by:?\\s+", "").strip();
      boolean isAddress = plain.contains("://") || plain.contains("@") || plain.contains("www.") || plain.contains("/");
      boolean isNobody = plain.isEmpty() || plain.length() > 80 || isAddress || NOBODY.matcher(plain).matches() || plain.equalsIgnoreCase(outlet);
      if (!isNobody) {
        List<String> several = plain.matches(".*(?:\\band\\b|&|;|,).*") ? Bylines.names(plain) : List.of();
        boolean isList = several.size() > 1 && several.stream().allMatch(n -> n.contains(" "));
        people.addAll(isList ? several : List.of(plain));
      }
    }
    return List.copyOf(people);
  }

  /** By-lines that only readers see: short elements whose class says author or by-line, near the article. */
  private List<String> visible() {
    for (Element element : page.select("[class*=author], [class*=byline], [class*=Author], [class*=Byline], [class*=writer], [id*=author], [id*=byline]")) {
      String names = element.className() + " " + element.id();
      if (names.length() < 300 && BYLINE_CLASS.matcher(names.replaceAll("(?<=[a-z])(?=[A-Z])", "-")).find()) {
        String text = element.text();
        List<String> people = text.length() < 120 ? Bylines.names(text) : List.of();
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    for (Element element : page.select("p, span, div, h2, h3, h4, h5, h6, a, em, address")) {
      if (element.childrenSize() <= 3) {
        String text = element.text();
        if (text.length() < 120 && text.length() > 5 && text.regionMatches(true, 0, "by ", 0, 3) && Bylines.isByline(text)) {
          return Bylines.names(text);
        }
      }
    }
    return List.of();
  }

  private @Nullable String published(@Nullable String url) {
    for (String written :
        new String[] {
          JsonLd.text(article, "datePublished", "dateCreated", "uploadDate"),
          meta("article:published_time", "og:published_time", "article:published", "og:article:published_time"),
          itemprop("datePublished"),
          meta("parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "dc.date.created", "date", "pubdate", "publishdate", "publish-date", "publish_date", "published-date", "publication_date", "citation_publication_date", "citation_date", "citation_online_date", "cxenseparse:recs:publishtime", "article.published", "displaydate", "originalpublicationdate", "datepublished", "article_date_original", "ptime"),
          time(),
          shown(),
          fromUrl(url)
        }) {
      String iso = Dates.iso(written);
      if (iso != null) {
        return iso;
      }
    }
    return null;
  }

  private @Nullable String time() {
    for (Element time : page.select("time[pubdate], time.published, time.entry-date, article time[datetime], main time[datetime], time[datetime], time")) {
      String written = first(time.attr("datetime"), time.text());
      if (Dates.iso(written) != null) {
        return written;
      }
    }
    return null;
  }

  /** A date that readers see in a short element whose class says so, else in any short text before the article. */
  private @Nullable String shown() {
    for (Element element : page.select(DATE_CLASS)) {
      String text = element.text();
      if (text.length() < 100 && Dates.iso(text) != null) {
        return text;
      }
    }
    for (Chunk chunk : Chunker.chunks(page.body(), false)) {
      if (chunk.length() < 80 && Datelines.header(chunk.text()) != null) {
        return chunk.text();
      }
    }
    return null;
  }

  private static @Nullable String fromUrl(@Nullable String url) {
    Matcher date = url == null ? null : URL_DATE.matcher(url);
    return date != null && date.find()
        ? String.format(Locale.ROOT, "%s-%02d-%02d", date.group(1), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)))
        : null;
  }

  private @Nullable String meta(String... names) {
    List<String> found = metas(names);
    return found.isEmpty() ? null : found.getFirst();
  }

  private List<String> metas(String... names) {
    for (String name : names) {
      List<String> values = new ArrayList<>();
      for (Element meta : page.select("meta[content]")) {
        String key = first(meta.attr("property"), meta.attr("name"), meta.attr("http-equiv"));
        if (key != null && key.equalsIgnoreCase(name) && !meta.attr("content").isBlank()) {
          values.add(JsonLd.plain(meta.attr("content")));
        }
      }
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private @Nullable String itemprop(String name) {
    for (Element element : page.select("[itemprop=" + name + "]")) {
      String value = first(element.attr("content"), element.attr("datetime"), element.text());
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private List<String> texts(String query) {
    List<String> texts = new ArrayList<>();
    for (Element element : page.select(query)) {
      String text = first(element.attr("content"), element.text());
      if (text != null && text.length() < 120) {
        return List.of(text);
      }
    }
    return texts;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}

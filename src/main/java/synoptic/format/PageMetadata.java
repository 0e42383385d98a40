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
 * names, the by-line and date that readers see by the headline, {@code time} elements, the address.
 */
final class PageMetadata {
  private static final Pattern URL_DATE = Pattern.compile("/([12]\\d{3})[/-]([01]?\\d)[/-]([0-3]?\\d)(?:[/-]|$)");
  private static final Pattern BYLINE_CLASS =
      Pattern.compile("(?i)(?:^|[-_ ])(?:by-?line|author(?:s|-?name|-?link|-title)?|post-?author|entry-?author|article-?author|writer|contributor)(?:[-_ ]|$)");
  private static final String DATE_CLASS = "[class*=date], [class*=Date], [class*=time], [class*=publish], [class*=posted], [id*=date], [class*=byline], [class*=meta]";
  private static final Pattern HANDLE = Pattern.compile("[\\w-]+\\.[\\w-]+");
  private static final Pattern NOBODY =
      Pattern.compile("(?i)^(?:admin(?:istrator)?|editor|staff|(?:the )?editors?|editorial(?: (?:team|staff|board))?|(?:news|web)?\\s?(?:staff|desk|team)|webmaster|guest(?: author)?|author|unknown|anonymous|wordpress|user|null|undefined|none|n/a|team|root|.* staff)$");

  private final Document page;
  private final JsonLd linked;
  private final @Nullable Map<?, ?> article;
  private final @Nullable String outlet;
  private final @Nullable String title;
  private final Masthead masthead;

  private PageMetadata(Document page) {
    this.page = page;
    this.linked = JsonLd.of(page);
    this.article = linked.article();
    this.outlet = outlet();
    this.title = title();
    this.masthead = Masthead.of(page, title);
  }

  static Metadata of(Document page) {
    return new PageMetadata(page).read();
  }

  private Metadata read() {
    String url = url();
    List<Origin> origins = new ArrayList<>();
    linked.names(article, "isBasedOn").stream().filter(name -> !name.isBlank()).forEach(name -> origins.add(new Origin(name, null)));
    return new Metadata(
        title,
        outlet == null ? null : new Outlet(outlet),
        authors(),
        published(url),
        Dates.iso(first(JsonLd.text(article, "dateModified"), meta("article:modified_time", "og:updated_time", "last-modified"), itemprop("dateModified"))),
        url,
        Languages.tag(first(page.select("html").attr("lang"), JsonLd.text(article, "inLanguage"), meta("og:locale", "language", "content-language"))),
        origins);
  }

  private @Nullable String title() {
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

  private List<String> authors() {
    List<List<String>> sources =
        List.of(
            linked.names(article, "author"),
            metas("article:author"),
            metas("author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "article:author_name"),
            metas("citation_author").stream().map(PageMetadata::firstNameFirst).toList(),
            "Written by".equalsIgnoreCase(meta("twitter:label1")) ? metas("twitter:data1") : List.of(),
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
    return people(linked.names(article, "author"), null);
  }

  /** {@code Roe, Jane} to {@code Jane Roe}, as bibliographies are written. */
  private static String firstNameFirst(String name) {
    String[] parts = name.split(",\\s*");
    return parts.length == 2 ? parts[1] + " " + parts[0] : name;
  }

  private static List<String> people(List<String> names, @Nullable String excluded) {
    Set<String> people = new LinkedHashSet<>();
    for (String name : names) {
      String plain = name.replaceFirst("(?i)^(?:(?:written|posted|published|reviewed)\\s+)?by:?\\s+", "").strip();
      boolean isAddress = plain.contains("://") || plain.contains("@") || plain.contains("www.") || plain.contains("/");
      boolean isNobody = plain.isEmpty() || plain.length() > 80 || isAddress || NOBODY.matcher(plain).matches() || plain.equalsIgnoreCase(excluded) || !Character.isLetter(plain.codePointAt(0)) || HANDLE.matcher(plain).matches();
      if (!isNobody) {
        List<String> several = plain.matches(".*(?:\\band\\b|&|;|,).*") ? Bylines.names(plain) : List.of();
        boolean isList = several.size() > 1 && several.stream().allMatch(n -> n.contains(" "));
        people.addAll(isList ? several : List.of(plain));
      }
    }
    return List.copyOf(people);
  }

  /** By-lines that only readers see: near the headline, or in short elements whose class says author or by-line. */
  private List<String> visible() {
    List<String> near = masthead.authors();
    if (!near.isEmpty()) {
      return near;
    }
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
    return List.of();
  }

  private @Nullable String published(@Nullable String url) {
    for (String written :
        new String[] {
          JsonLd.text(article, "datePublished", "dateCreated", "uploadDate"),
          meta("article:published_time", "og:published_time", "article:published", "og:article:published_time"),
          itemprop("datePublished"),
          meta("parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "dc.date.created", "date", "pubdate", "publishdate", "publish-date", "publish_date", "published-date", "publication_date", "citation_publication_date", "citation_date", "citation_online_date", "cxenseparse:recs:publishtime", "article.published", "displaydate", "published", "w-published-date", "originalpublicationdate", "datepublished", "article_date_original", "ptime"),
          masthead.date(),
          time("time[pubdate], time.published, time.entry-date, article time, main time"),
          time("time"),
          dated(),
          fromUrl(url)
        }) {
      String iso = Dates.iso(written);
      if (iso != null) {
        return iso;
      }
    }
    return null;
  }

  private @Nullable String time(String query) {
    for (Element time : page.select(query)) {
      String written = first(time.attr("datetime"), time.text());
      if (Dates.iso(written) != null) {
        return written;
      }
    }
    return null;
  }

  /** A date that readers see in a short element whose class says so. */
  private @Nullable String dated() {
    for (Element element : page.select(DATE_CLASS)) {
      String text = element.text();
      if (text.length() < 100 && Dates.iso(text) != null) {
        return text;
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

package synoptic.format.webpage.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Publication;
import synoptic.format.date.Dates;
import synoptic.format.label.Bylines;
import synoptic.format.note.Languages;
import synoptic.format.note.Urls;
import synoptic.format.webpage.chunk.ShortText;

/**
 * What a page states of its article. For each field in this order: JSON-LD, OpenGraph and article
 * tags, microdata, meta names, the by-line and date that readers see by the headline, {@code time}
 * elements, the address.
 */
public final class PageMetadata {
  private static final int LONGEST = 100;

  private final Document page;
  private final Metas metas;
  private final JsonLd linked;
  private final @Nullable Map<?, ?> article;

  private PageMetadata(Document page) {
    this.page = page;
    this.metas = new Metas(page);
    this.linked = JsonLd.of(page);
    this.article = linked.article();
  }

  public static Metadata of(Document page) {
    return new PageMetadata(page).read();
  }

  private Metadata read() {
    String outlet = outlet();
    String title = title(outlet);
    String url = url();
    var masthead = Masthead.of(page, title);
    Stream<String> wires =
        linked.names(article, "author").stream().flatMap(name -> Bylines.wires(name).stream());
    List<Origin> origins =
        Stream.concat(linked.names(article, "isBasedOn").stream(), wires)
            .filter(name -> !name.isBlank() && !name.equals(outlet))
            .distinct()
            .map(name -> new Origin(name, null))
            .toList();
    String updated =
        Dates.iso(
            first(
                JsonLd.text(article, "dateModified"),
                metas.first("article:modified_time", "og:updated_time"),
                itemprop("dateModified"),
                masthead.updated(),
                masthead.foot()));
    return new Metadata(
        title,
        new Publication(outlet == null ? null : new Outlet(outlet), url, section()),
        Authors.of(page, metas, linked, article, masthead, outlet),
        new Dating(
            PageDates.published(
                page,
                metas,
                linked,
                masthead,
                new KnownDate(itemprop("datePublished"), url, updated)),
            updated),
        Languages.tag(
            first(
                page.select("html").attr("lang"),
                JsonLd.text(article, "inLanguage"),
                metas.first("og:locale", "language", "content-language"))),
        origins);
  }

  private @Nullable String section() {
    return first(
        JsonLd.text(article, "articleSection"),
        metas.first("article:section", "parsely-section", "cxenseparse:articlesection"),
        itemprop("articleSection"));
  }

  private @Nullable String title(@Nullable String outlet) {
    List<String> stated = new ArrayList<>();
    List<String> graph = metas.all("og:title");
    for (String title :
        new String[] {
          graph.isEmpty() ? null : graph.getFirst(),
          graph.isEmpty() ? null : graph.getLast(),
          JsonLd.text(article, "headline"),
          metas.first(
              "twitter:title",
              "parsely-title",
              "sailthru.title",
              "dc.title",
              "dcterms.title",
              "citation_title",
              "headline"),
          itemprop("headline"),
          page.title()
        }) {
      if (title != null && !title.isBlank() && title.length() < 500) {
        stated.add(title);
      }
    }
    return Titles.of(page, stated, outlet);
  }

  private @Nullable String outlet() {
    List<String> publishers =
        linked.names(article, "publisher").stream().filter(name -> !name.isBlank()).toList();
    String publisher = publishers.isEmpty() ? null : publishers.getFirst();
    String name =
        first(
            metas.first("og:site_name"),
            publisher,
            metas.first("application-name", "dc.publisher", "publisher", "citation_publisher"));
    return name == null || name.length() > LONGEST || name.contains("://") ? null : name;
  }

  private @Nullable String url() {
    String canonical = page.select("link[rel=canonical]").attr("href");
    String named = metas.first("og:url", "twitter:url", "parsely-link");
    for (String written : new String[] {canonical, named, JsonLd.text(article, "url")}) {
      String url = Urls.absolute(written, null);
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  private @Nullable String itemprop(String name) {
    for (Element element : page.select("[itemprop=" + name + "]")) {
      String value =
          first(
              element.attr("content"),
              element.attr("datetime"),
              ShortText.of(element, 3 * LONGEST));
      if (value != null) {
        return value;
      }
    }
    return null;
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

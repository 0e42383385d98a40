package synoptic.format.webpage.metadata;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.format.date.Dates;
import synoptic.format.date.FoundDate;
import synoptic.format.webpage.chunk.Chunker;
import synoptic.format.webpage.chunk.EmbeddedPosts;
import synoptic.format.webpage.chunk.ShortText;

/**
 * When a page says that its article was published. What it tells software wins over a date that
 * stands somewhere near the headline; only an earlier one right below the headline, or one that a
 * label calls the day of publication, wins over that, for a page is often published anew.
 */
final class PageDates {
  private static final int LONGEST = 100;
  private static final Pattern URL_DATE =
      Pattern.compile("/([12]\\d{3})[/-]([01]?\\d)[/-]([0-3]?\\d)(?:[/-]|$)");
  private static final String TIMES =
      "time[pubdate], time.published, time.entry-date, abbr.published, abbr.date, article time,"
          + " main time, article abbr[title]";
  private static final String DATED =
      "[class*=date], [class*=Date], [class*=time], [class*=publish], [class*=posted], [id*=date],"
          + " [class*=byline], [class*=meta]";

  private static final String[] NAMES =
      """
      parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date.created pubdate
      publishdate publish-date publish_date published-date publication_date citation_publication_date citation_date
      citation_online_date cxenseparse:recs:publishtime article.published displaydate published w-published-date
      originalpublicationdate datepublished article_date_original ptime
      """
          .split("\\s+");

  /** Names that do not say of what the date is: of a page's last change, with some. */
  private static final String[] UNSAID = {"dc.date", "dcterms.date", "date"};

  private final Document page;

  private PageDates(Document page) {
    this.page = page;
  }

  /** When it was published; when it was last changed where a page says no more. */
  static @Nullable String published(
      Document page, Metas metas, JsonLd linked, Masthead masthead, KnownDate known) {
    var dates = new PageDates(page);
    String updated = known.updated();
    Map<?, ?> article = linked.article();
    String stated =
        firstDate(
            linked.time(article, "datePublished"),
            JsonLd.text(article, "dateCreated", "uploadDate"),
            metas.first(
                "article:published_time",
                "og:published_time",
                "article:published",
                "og:article:published_time"),
            known.itemprop(),
            metas.first(NAMES));
    String named = stated == null ? Dates.iso(metas.first(UNSAID)) : stated;
    if (named == null) {
      return dates.shown(masthead, known.url(), updated);
    }
    String onlyTime = stated == null && isOfDay(named, updated) ? dates.onlyTime() : null;
    return dates.local(
        Stream.of(
                masthead.labelled(),
                masthead.day(),
                masthead.changed(),
                dates.dated("time[pubdate]"),
                onlyTime)
            .reduce(named, PageDates::earlier));
  }

  private static boolean isOfDay(String iso, @Nullable String other) {
    return other != null && Dates.dayOf(iso).equals(Dates.dayOf(other));
  }

  /** The day of all the times that a page marks as such; null where they are of several. */
  private @Nullable String onlyTime() {
    List<String> times =
        page.select("time[datetime]").stream()
            .map(time -> Dates.iso(time.attr("datetime")))
            .filter(Objects::nonNull)
            .toList();
    return times.stream().map(Dates::dayOf).distinct().count() == 1 ? times.getFirst() : null;
  }

  /** What stands far from the headline may be another article's: a stated change wins over it. */
  private @Nullable String shown(
      Masthead masthead, @Nullable String url, @Nullable String updated) {
    String date =
        firstDate(
            masthead.date(), dated(TIMES), fromUrl(url), updated, dated("time"), dated(DATED));
    return date == null ? dayAlone() : date;
  }

  private static @Nullable String firstDate(@Nullable String... written) {
    for (String words : written) {
      String iso = Dates.iso(words);
      if (iso != null) {
        return iso;
      }
    }
    return null;
  }

  /** The first date in the attributes or the short text of some elements. */
  private @Nullable String dated(String query) {
    for (Element element : page.select(query)) {
      String time = element.attr(element.normalName().equals("abbr") ? "title" : "datetime");
      if (EmbeddedPosts.isIn(element)) {
        continue;
      }
      String text = ShortText.of(element, LONGEST);
      String iso = LabelledDate.isOfChange(text) ? null : Dates.iso(time.isBlank() ? text : time);
      if (iso != null) {
        return iso;
      }
    }
    return null;
  }

  /** The first text of the page's body that is nothing but a date. */
  private @Nullable String dayAlone() {
    return Chunker.chunks(page.body(), false).stream()
        .filter(chunk -> chunk.length() < 40)
        .map(chunk -> Dates.find(chunk.text()))
        .filter(date -> date != null && date.start() == 0)
        .map(FoundDate::iso)
        .findFirst()
        .orElse(null);
  }

  private static String earlier(String stated, @Nullable String shown) {
    return shown != null && Dates.dayOf(shown).isBefore(Dates.dayOf(stated)) ? shown : stated;
  }

  /**
   * The same instant with the offset that a {@code time} of the page gives it, if what is given is
   * in UTC.
   */
  private String local(String iso) {
    OffsetDateTime instant = iso.endsWith("Z") || iso.endsWith("+00:00") ? instant(iso) : null;
    if (instant != null) {
      for (Element element : page.select("time[datetime]")) {
        OffsetDateTime time = instant(Dates.iso(element.attr("datetime")));
        if (time != null && !time.getOffset().equals(ZoneOffset.UTC) && time.isEqual(instant)) {
          return String.valueOf(Dates.iso(element.attr("datetime")));
        }
      }
    }
    return iso;
  }

  private static @Nullable OffsetDateTime instant(@Nullable String iso) {
    try {
      return iso == null || iso.length() < 17 ? null : OffsetDateTime.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String fromUrl(@Nullable String url) {
    Matcher date = url == null ? null : URL_DATE.matcher(url);
    if (date == null || !date.find()) {
      return null;
    }
    int month = Integer.parseInt(date.group(2));
    return String.format(
        Locale.ROOT, "%s-%02d-%02d", date.group(1), month, Integer.parseInt(date.group(3)));
  }
}

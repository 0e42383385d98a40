package synoptic.page.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import synoptic.digest.Digest;
import synoptic.digest.Site;
import synoptic.digest.Stamp;
import synoptic.digest.entry.Facts;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Source;
import synoptic.page.text.HtmlText;
import synoptic.page.text.PageTitles;

/** What the feeds say of each story, and of each article of a story. */
public final class FeedItems {
  private static final int LATEST = 50;

  private FeedItems() {}

  /** The first stories of the front page, as many as feed readers take at once. */
  static List<FeedItem> stories(Digest digest) {
    return digest.stories().stream().limit(LATEST).map(s -> item(digest, s)).toList();
  }

  /** The page's address, or without a base URL a UUID of its path (RFC 4122, version 3). */
  static String id(Site site, String path) {
    return site.baseUrl() != null
        ? site.baseUrl() + path
        : "urn:uuid:" + UUID.nameUUIDFromBytes((site.title() + "\n" + path).getBytes(UTF_8));
  }

  /**
   * An address in a feed.
   *
   * @param root from the feed to the site's root: empty or {@code ../}
   */
  static String url(Site site, String root, String path) {
    return (site.baseUrl() == null ? root : site.baseUrl()) + path;
  }

  /** The articles of a story, the newest first; those that are not dated stand last. */
  static List<FeedItem> articles(Digest digest, StoryEntry story) {
    return story.articles().stream()
        .sorted(
            Comparator.comparing(
                a -> a.source().published(), Comparator.nullsLast(Comparator.reverseOrder())))
        .map(a -> item(digest, a))
        .toList();
  }

  private static FeedItem item(Digest digest, ArticleEntry article) {
    Messages messages = digest.site().messages();
    String html =
        HtmlText.escape(messages.say("feed.article", article.source().outlet()))
            + " "
            + messages.say("feed.account", article.lineage().number());
    return item(digest, "../", article.source().page(), article.headline(), "<p>" + html + "</p>");
  }

  private static FeedItem item(Digest digest, StoryEntry story) {
    return item(digest, "", story.page(), story.headline(), html(digest.site(), story));
  }

  private static FeedItem item(
      Digest digest, String root, String page, Headline headline, String html) {
    Site site = digest.site();
    Stamp stamp = requireNonNull(digest.stamp(page));
    return new FeedItem(
        id(site, page),
        url(site, root, page),
        PageTitles.brief(headline.text()),
        updated(stamp),
        news(site.messages(), stamp) + html);
  }

  /** When a page changed last, else when there was one first; RFC 3339. */
  static String updated(Stamp stamp) {
    String changed = instant(stamp.changed());
    return changed == null ? stamp.since() : changed;
  }

  private static String news(Messages messages, Stamp stamp) {
    if (!stamp.isNew() && !stamp.isChanged()) {
      return "";
    }
    return "<p>" + messages.say(stamp.isNew() ? "feed.new" : "feed.changed") + "</p>";
  }

  /** A date as an instant; its day's beginning where no clock shows the hour that it states. */
  public static @Nullable String instant(@Nullable String stated) {
    if (stated == null || !stated.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return null;
    }
    boolean full =
        stated.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");
    String day = stated.substring(0, 10) + "T00:00:00Z";
    return full && time(stated) != null ? stated : time(day) != null ? day : null;
  }

  private static @Nullable Instant time(String stated) {
    try {
      return OffsetDateTime.parse(stated).toInstant();
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** In what language words are that are not in the feed's. */
  private static String tongue(Source source) {
    String tag = source.isForeign() ? source.lang() : null;
    String lang = tag == null ? "" : " lang=\"" + HtmlText.escape(tag) + "\"";
    return source.isRightToLeft() ? lang + " dir=\"rtl\"" : lang;
  }

  private static String credit(Headline headline, Messages messages) {
    return headline.byEditor()
        ? headline.credit() + "."
        : messages.say("feed.headline", headline.credit());
  }

  private static String html(Site site, StoryEntry story) {
    Facts facts = story.facts();
    Messages messages = site.messages();
    var html = new StringBuilder();
    html.append("<p>")
        .append(
            story.isCompared()
                ? messages.say(
                    "feed.compared",
                    facts.articles(),
                    facts.outletsInWords(messages),
                    facts.lineages(),
                    facts.discrepancies(),
                    story.withheld().held())
                : messages.say("feed.facts", facts.articles()))
        .append(" ")
        .append(HtmlText.escape(credit(story.headline(), messages)))
        .append("</p>");
    for (ClaimEntry claim : story.foremost().best()) {
      html.append("<blockquote" + tongue(claim.base().source()) + "><p>")
          .append(HtmlText.escape(claim.base().setting().text()))
          .append("</p></blockquote><p>");
      if (!claim.speaker().isReporter()) {
        html.append(HtmlText.escape(claim.speaker().credited())).append(", ");
      }
      html.append("<a href=\"")
          .append(HtmlText.escape(url(site, "", claim.base().passage().href())))
          .append("\">")
          .append(HtmlText.escape(messages.say("feed.printed", claim.base().source().outlet())))
          .append("</a></p>");
    }
    return html.toString();
  }
}

package synoptic.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import synoptic.digest.ClaimEntry;
import synoptic.digest.Digest;
import synoptic.digest.Messages;
import synoptic.digest.Site;
import synoptic.digest.Stamp;
import synoptic.digest.StoryEntry;

/** What both feeds say of each story. */
final class FeedItems {
  /**
   * One story.
   *
   * @param id a URI that stays the same from build to build
   * @param url absolute where there is a base URL, else relative to the feed
   * @param updated RFC 3339: when its page changed last, else when there was one first
   * @param html facts and the best supported quotations
   */
  record Item(String id, String url, String title, String updated, String html) {}

  private FeedItems() {}

  static List<Item> of(Digest digest) {
    return digest.stories().stream().map(s -> item(digest, s)).toList();
  }

  /** The page's address, or without a base URL a UUID of its path (RFC 4122, version 3). */
  static String id(Site site, String path) {
    return site.baseUrl() != null
        ? site.baseUrl() + path
        : "urn:uuid:" + UUID.nameUUIDFromBytes((site.title() + "\n" + path).getBytes(UTF_8));
  }

  static String url(Site site, String path) {
    return site.baseUrl() == null ? path : site.baseUrl() + path;
  }

  private static Item item(Digest digest, StoryEntry story) {
    Site site = digest.site();
    Stamp stamp = requireNonNull(digest.stamp(story.page()));
    String changed = instant(stamp.changed());
    return new Item(
        id(site, story.page()),
        url(site, story.page()),
        PageTitles.brief(story.headline().text()),
        changed == null ? stamp.since() : changed,
        news(stamp) + html(site, story));
  }

  private static String news(Stamp stamp) {
    if (!stamp.isNew() && !stamp.isChanged()) {
      return "";
    }
    return "<p>" + Messages.say(stamp.isNew() ? "feed.new" : "feed.changed") + "</p>";
  }

  /** A date as an instant. */
  static @Nullable String instant(@Nullable String stated) {
    if (stated == null || !stated.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
      return null;
    }
    boolean full =
        stated.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");
    return full ? stated : stated.substring(0, 10) + "T00:00:00Z";
  }

  private static String html(Site site, StoryEntry story) {
    StoryEntry.Facts facts = story.facts();
    var html = new StringBuilder();
    html.append("<p>")
        .append(
            story.isCompared()
                ? Messages.say(
                    "feed.compared",
                    facts.articles(),
                    facts.outletsInWords(),
                    facts.lineages(),
                    facts.discrepancies())
                : Messages.say("feed.facts", facts.articles()))
        .append(" ")
        .append(HtmlText.escape(Messages.say("feed.headline", story.headline().source().outlet())))
        .append("</p>");
    for (ClaimEntry claim : story.best()) {
      html.append("<blockquote><p>")
          .append(HtmlText.escape(claim.base().setting().text()))
          .append("</p></blockquote><p>");
      if (!claim.speaker().isReporter()) {
        html.append(HtmlText.escape(claim.speaker().name())).append(", ");
      }
      html.append("<a href=\"")
          .append(HtmlText.escape(url(site, claim.base().passage().href())))
          .append("\">")
          .append(HtmlText.escape(Messages.say("feed.printed", claim.base().source().outlet())))
          .append("</a></p>");
    }
    return html.toString();
  }
}

package synoptic.format.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was published; texts may be HTML.
 *
 * @param link of the site
 * @param author of all entries that name none
 * @param isCut whether it breaks off in the middle; an entry that does is none
 */
public record Feed(
    @Nullable String title,
    @Nullable String link,
    @Nullable String description,
    @Nullable String author,
    @Nullable String language,
    List<FeedEntry> entries,
    boolean isCut) {
  /** Entries read of one feed; real feeds have 10 to 100. */
  public static final int MOST = 2_000;

  public Feed {
    entries = List.copyOf(entries);
  }

  /** The feed in a text; null if it holds none. */
  static @Nullable Feed in(String text) {
    return isJson(text) ? FeedJson.read(text) : FeedXml.read(text);
  }

  static boolean isJson(String text) {
    return text.stripLeading().startsWith("{");
  }
}

package synoptic.format.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param published as written
 * @param updated as written
 * @param source whose entry it was before, by name
 */
record FeedEntry(
    @Nullable String title,
    @Nullable String link,
    @Nullable String id,
    List<String> authors,
    EntryBody body,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String source) {
  FeedEntry {
    authors = List.copyOf(authors);
  }

  @Nullable String summary() {
    return body.summary();
  }

  List<String> contents() {
    return body.contents();
  }
}

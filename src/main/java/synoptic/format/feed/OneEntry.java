package synoptic.format.feed;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Metadata;

/** An entry of a feed as a JSON Feed of its own. */
final class OneEntry {
  private OneEntry() {}

  static String of(FeedEntry entry, Metadata told, String url) {
    SequencedMap<String, Object> item = new LinkedHashMap<>();
    item.put("id", url);
    item.put("url", url);
    put(item, "title", entry.title());
    put(item, "content_html", longest(entry.contents()));
    put(item, "summary", entry.summary());
    put(item, "date_published", told.published());
    put(item, "date_modified", told.updated());
    item.put("authors", told.authors().stream().map(name -> Map.of("name", name)).toList());
    SequencedMap<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    put(feed, "language", told.language());
    feed.put("items", List.of(item));
    try {
      return JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT).asString(feed) + "\n";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String longest(List<String> contents) {
    return contents.stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElse(null);
  }

  private static void put(SequencedMap<String, Object> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }
}

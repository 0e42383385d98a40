package synoptic.format.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import synoptic.format.webpage.metadata.Json;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class FeedJson {
  private FeedJson() {}

  /** The feed in a text; null if it holds none. */
  static @Nullable Feed read(String json) {
    if (!(Json.read(json) instanceof Map<?, ?> feed)
        || !(feed.get("items") instanceof List<?> items)) {
      return null;
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (Object item : items) {
      if (item instanceof Map<?, ?> map && entries.size() < Feed.MOST) {
        entries.add(entry(map));
      }
    }
    List<String> authors = authors(feed);
    return new Feed(
        string(feed, "title"),
        string(feed, "home_page_url"),
        string(feed, "description"),
        authors.isEmpty() ? null : authors.getFirst(),
        string(feed, "language"),
        entries,
        false);
  }

  private static FeedEntry entry(Map<?, ?> item) {
    String html = string(item, "content_html");
    String text = string(item, "content_text");
    String content =
        html != null ? html : text == null ? null : "<pre>" + Entities.escape(text) + "</pre>";
    return new FeedEntry(
        string(item, "title"),
        string(item, "url") != null ? string(item, "url") : string(item, "external_url"),
        string(item, "id"),
        authors(item),
        new EntryBody(string(item, "summary"), content == null ? List.of() : List.of(content)),
        string(item, "date_published"),
        string(item, "date_modified"),
        null);
  }

  private static List<String> authors(Map<?, ?> node) {
    List<String> names = new ArrayList<>();
    Object authors = node.containsKey("authors") ? node.get("authors") : node.get("author");
    for (Object author :
        authors instanceof List<?> list ? list : authors == null ? List.of() : List.of(authors)) {
      if (author instanceof Map<?, ?> map
          && map.get("name") instanceof String name
          && !name.isBlank()) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String string(Map<?, ?> map, String name) {
    return map.get(name) instanceof String value && !value.isBlank() ? value : null;
  }
}

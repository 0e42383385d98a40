package synoptic.page.feed;

import java.util.List;
import synoptic.digest.Digest;
import synoptic.digest.Site;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.text.JsonText;

/** {@code feed.json}: the stories as a JSON Feed, version 1.1. */
public final class JsonFeedRenderer implements Renderer {
  @Override
  public List<Page> render(Digest digest) {
    Site site = digest.site();
    String content =
        JsonText.write(
            null,
            json -> {
              json.writeStartObject();
              json.writeStringField("version", "https://jsonfeed.org/version/1.1");
              json.writeStringField("title", site.title());
              if (!site.messages().isEnglish()) {
                json.writeStringField("language", site.messages().language().toLanguageTag());
              }
              if (site.baseUrl() != null) {
                json.writeStringField("home_page_url", site.baseUrl());
                json.writeStringField("feed_url", site.baseUrl() + "feed.json");
              }
              json.writeArrayFieldStart("items");
              for (FeedItem item : FeedItems.stories(digest)) {
                json.writeStartObject();
                json.writeStringField("id", item.id());
                json.writeStringField("url", item.url());
                json.writeStringField("title", item.title());
                json.writeStringField("content_html", item.html());
                json.writeStringField("date_modified", item.updated());
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeEndObject();
            });
    return List.of(new Page("feed.json", "application/feed+json", content + "\n"));
  }
}

package synoptic.format.feed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Publication;
import synoptic.format.note.Urls;

/**
 * An article that a feed or a news sitemap tells of.
 *
 * @param metadata what it tells, with the article's address
 * @param key what all addresses of the article have in common
 * @param state SHA-256 of all that is told, which changes when the article does; empty if nothing
 *     is
 * @param alone a feed of this entry alone; null for a sitemap, which has no texts
 */
public record Announced(Metadata metadata, String key, String state, @Nullable String alone) {
  public Announced {
    requireNonNull(metadata.url());
    requireNonNull(key);
    requireNonNull(state);
  }

  /** An article of which only the address is known. */
  public static Announced at(String url) {
    var metadata =
        new Metadata(null, new Publication(null, url), List.of(), Dating.NONE, null, List.of());
    return new Announced(metadata, key(url), "", null);
  }

  public String url() {
    return requireNonNull(metadata.url());
  }

  /** When it was last changed or else published, as stated; null if nobody says. */
  public @Nullable String time() {
    return metadata.updated() == null ? metadata.published() : metadata.updated();
  }

  /** The address itself where that is a whole site. */
  static String key(String url) {
    String key = Urls.key(url);
    return key == null ? url : key;
  }
}

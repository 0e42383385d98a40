package synoptic.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as files write them. */
final class Urls {
  /** Units; browsers and servers cut longer ones. */
  private static final int LIMIT = 2_048;

  private Urls() {}

  /**
   * An absolute http or https address with a host, resolved against {@code base}; null for anything
   * else.
   */
  static @Nullable String absolute(@Nullable String written, @Nullable String base) {
    if (written == null || written.isBlank() || written.length() > LIMIT) {
      return null;
    }
    try {
      URI uri = new URI(written.strip().replace(" ", "%20"));
      URI full = uri.isAbsolute() || base == null ? uri : new URI(base).resolve(uri);
      String scheme = full.getScheme() == null ? "" : full.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && full.getHost() != null ? full.toASCIIString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** An address against a base that may itself be relative; null if either is malformed. */
  static @Nullable String resolved(String written, String base) {
    try {
      return new URI(base).resolve(new URI(written.strip().replace(" ", "%20"))).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}

package synoptic.check;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a link says, as a browser reads it. */
final class LinkAddress {
  private LinkAddress() {}

  /**
   * The scheme of a link, {@code //} for that of the page; null where it has none. A browser drops
   * white space within, and takes \\ for /.
   */
  static @Nullable String scheme(String written) {
    String link = written.replaceAll("[\\s\\p{Cntrl}]", "").replace('\\', '/');
    int colon = link.indexOf(':');
    boolean scheme = colon > 0 && link.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
    return link.startsWith("//")
        ? "//"
        : scheme ? link.substring(0, colon).toLowerCase(Locale.ROOT) : null;
  }

  /** The page that a link leads to; null where it is no address. */
  static @Nullable String resolve(String from, String path) {
    try {
      URI base = URI.create("site:/").resolve("/" + encode(from));
      return base.resolve(encode(path)).getPath().substring(1);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static String encode(String path) {
    return path.replace("%", "%25").replace(" ", "%20").replace("\"", "%22");
  }
}

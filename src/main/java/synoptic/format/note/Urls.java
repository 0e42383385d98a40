package synoptic.format.note;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses as files write them. */
public final class Urls {
  /** Units; browsers and servers cut longer ones. */
  private static final int LIMIT = 2_048;

  /** Parts of a query that say where a reader came from. */
  private static final Pattern TRACKING =
      Pattern.compile(
          """
          (?xi) (?: utm_\\w+ | fbclid | gclid | dclid | msclkid | mc_[ce]id      # of advertisers
                  | ref | referrer | cmp(?:id)? | ocid | ito | smid | source | src
                  | rss | at_\\w+ | xtor | wt_?\\w* | outputtype | amp )        # of publishers
          (?: = | $ ) | ^$
          """);

  /** A host in letters of any script, and a port. */
  private static final Pattern HOST = Pattern.compile("([\\p{L}\\p{M}\\p{N}.-]+)(:\\d+)?");

  private Urls() {}

  /** Whether an address names a user, so that one host reads as another. */
  public static boolean namesUser(@Nullable String url) {
    return url != null && URI.create(url).getRawUserInfo() != null;
  }

  /** As name servers know it (RFC 3492), so that no letter passes for another; null for no host. */
  private static @Nullable String withAsciiHost(URI uri) throws URISyntaxException {
    Matcher host = HOST.matcher(uri.getRawAuthority());
    if (!host.matches()) {
      return null;
    }
    String port = host.group(2) == null ? "" : host.group(2);
    String authority = IDN.toASCII(host.group(1)) + port;
    String rest = uri.toString().substring(uri.toString().indexOf(host.group()) + host.end());
    URI ascii = new URI(uri.getScheme() + "://" + authority + rest);
    return ascii.getHost() == null ? null : ascii.toASCIIString();
  }

  /**
   * An absolute http or https address with a host, resolved against {@code base}; null for anything
   * else.
   */
  public static @Nullable String absolute(@Nullable String written, @Nullable String base) {
    if (written == null || written.isBlank() || written.length() > LIMIT) {
      return null;
    }
    try {
      URI uri = new URI(written.strip().replace(" ", "%20"));
      URI full = uri.isAbsolute() || base == null ? uri : new URI(base).resolve(uri);
      String scheme = full.getScheme() == null ? "" : full.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return !web || full.getRawAuthority() == null
          ? null
          : full.getHost() != null ? full.toASCIIString() : withAsciiHost(full);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * What two addresses of one article have in common: without scheme, {@code www}, fragment, what
   * is added to track readers, and marks of a page for phones. Null for none and for a whole site.
   */
  public static @Nullable String key(@Nullable String url) {
    if (url == null) {
      return null;
    }
    String bare =
        url.replaceFirst("#.*$", "").replaceFirst("(?i)^https?://(?:www\\.|m\\.|amp\\.)?", "");
    int query = bare.indexOf('?');
    String path = (query < 0 ? bare : bare.substring(0, query)).replaceFirst("/(?:amp/?)?$", "");
    String rest =
        query < 0
            ? ""
            : Arrays.stream(bare.substring(query + 1).split("&"))
                .filter(part -> !TRACKING.matcher(part).lookingAt())
                .sorted()
                .collect(Collectors.joining("&"));
    boolean isSite = path.indexOf('/') < 0 && rest.isEmpty();
    return isSite ? null : path + "?" + rest;
  }

  /** An address against a base that may itself be relative; null if either is malformed. */
  public static @Nullable String resolved(String written, String base) {
    try {
      return new URI(base).resolve(new URI(written.strip().replace(" ", "%20"))).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}

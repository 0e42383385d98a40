package synoptic.fetch.visit;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Locale;
import synoptic.article.Imprint;

/**
 * Where new articles are announced, as the settings name it.
 *
 * @param address with what it needs to be read: a user, a password, a query
 * @param imprint what the editor states of its articles; an outlet at least
 * @param most new articles a day
 * @param isPrivate whether its own host may be one of this machine or of its network
 * @param line of the settings file, from 1
 */
public record NewsSource(
    SourceKind kind,
    URI address,
    Imprint imprint,
    Full full,
    int most,
    boolean isPrivate,
    int line) {
  /** New articles a day where the settings name no number. */
  public static final int MOST = 20;

  /** Where the text of an article comes from. */
  public enum Full {
    PAGE,
    FEED
  }

  public NewsSource {
    requireNonNull(kind);
    requireNonNull(address);
    requireNonNull(imprint.outlet());
    requireNonNull(full);
  }

  public String outlet() {
    return requireNonNull(imprint.outlet());
  }

  /** Whether an address is on this source's own host and port. */
  boolean isHome(URI other) {
    return origin(address).equals(origin(other));
  }

  /** Scheme, host and port. */
  public static String origin(URI address) {
    boolean isSecure = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() >= 0 ? address.getPort() : isSecure ? 443 : 80;
    return (address.getScheme() + "://" + address.getHost() + ":" + port).toLowerCase(Locale.ROOT);
  }

  /** An address as it may be shown: without user, password, query and fragment. */
  public static String shown(URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String host =
        address.getHost() == null
            ? String.valueOf(address.getRawAuthority()).replaceFirst(".*@", "")
            : address.getHost() + port;
    return address.getScheme() + "://" + host + path;
  }
}

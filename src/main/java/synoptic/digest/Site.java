package synoptic.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.Messages;

/**
 * What every page says of the site.
 *
 * @param baseUrl ends in a slash; null where not known
 * @param report where readers report an error, {@code {page}} standing for the page's address; null
 *     for nowhere
 * @param generated when the digest was made, ISO 8601 in UTC, to the second
 * @param messages what its pages say
 */
public record Site(
    String title,
    @Nullable String baseUrl,
    @Nullable String report,
    String generated,
    Messages messages) {
  private static final String PAGE = "{page}";

  public Site {
    requireNonNull(title);
    requireNonNull(generated);
    requireNonNull(messages);
  }

  /**
   * The address at which an error of a page is reported, with the page's own; null for none.
   *
   * @param path of the page, from the site's root
   */
  public @Nullable String reportOf(String path) {
    if (report == null) {
      return null;
    }
    String page = baseUrl == null ? path : baseUrl + path;
    String encoded = URLEncoder.encode(page, UTF_8).replace("+", "%20");
    if (report.contains(PAGE)) {
      return report.replace(PAGE, encoded);
    }
    return report.startsWith("mailto:")
        ? report + (report.contains("?") ? "&subject=" : "?subject=") + encoded
        : report;
  }
}

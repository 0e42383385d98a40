package synoptic.digest;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What every page says of the site.
 *
 * @param baseUrl ends in a slash; null where not known
 * @param generated when the digest was made, ISO 8601 in UTC, to the second
 */
public record Site(String title, @Nullable String baseUrl, String generated) {
  public Site {
    requireNonNull(title);
    requireNonNull(generated);
  }
}

package synoptic.digest;

import static java.util.Objects.requireNonNull;

/** Everything a site shows, in the order it is shown. */
public record Digest(Site site) {
  public Digest {
    requireNonNull(site);
  }
}

package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes the digest out of what the stages yielded: the class to read first in this room. */
public final class DigestBuilder {
  private final DigestSettings settings;

  public DigestBuilder(DigestSettings settings) {
    this.settings = requireNonNull(settings);
  }

  /** The digest, as of {@code now}. */
  public Digest build(Corpus corpus, Instant now) {
    requireNonNull(corpus);
    var site = new Site(settings.title(), settings.baseUrl(), now.truncatedTo(ChronoUnit.SECONDS).toString());
    return new Digest(site);
  }
}

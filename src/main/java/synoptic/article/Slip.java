package synoptic.article;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file beside its own words, which always win: as a feed told it, or as the
 * editor states it.
 *
 * @param charset that it came in, by the server's word
 */
public record Slip(Metadata metadata, Filing filing, @Nullable String charset) {
  public static final Slip NONE = new Slip(Metadata.NONE, Filing.NONE, null);

  public Slip {
    requireNonNull(metadata);
    requireNonNull(filing);
  }
}

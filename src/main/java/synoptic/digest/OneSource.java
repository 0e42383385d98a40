package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The claims of one article.
 *
 * @param withheld how many further claims of it, that no other article has anything on, the excerpt
 *     caps keep back
 */
public record OneSource(Source source, List<ClaimEntry> claims, int withheld) {
  public OneSource {
    requireNonNull(source);
    claims = List.copyOf(claims);
  }
}

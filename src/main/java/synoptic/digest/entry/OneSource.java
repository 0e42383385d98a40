package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.Source;

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

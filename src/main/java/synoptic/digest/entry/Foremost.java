package synoptic.digest.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.MarkedPassage;

/**
 * What of a story stands first, or where there is room for little.
 *
 * @param lead what stands below the headline; null where none may be shown
 * @param agreed the first of what independent accounts agree on
 * @param agreements of how many these are the first
 * @param best the claims that stand for it
 * @param section the one that most of its articles state they stand in; null where none does
 */
public record Foremost(
    @Nullable MarkedPassage lead,
    List<Agreed> agreed,
    int agreements,
    List<ClaimEntry> best,
    @Nullable String section) {
  public Foremost {
    agreed = List.copyOf(agreed);
    best = List.copyOf(best);
  }

  /** The claims of the first of what is agreed. */
  public List<ClaimEntry> agreedClaims() {
    return agreed.stream().map(Agreed::claim).toList();
  }
}

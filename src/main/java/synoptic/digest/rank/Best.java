package synoptic.digest.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.Form;

/** Chooses the claims that stand for a story where there is little room. */
final class Best {
  /** How many claims stand for a story where there is little room. */
  private static final int ROOM = 4;

  private static final Comparator<ClaimEntry> WIDEST_FIRST =
      Comparator.comparingInt((ClaimEntry c) -> -c.coverage().lineages())
          .thenComparingInt(c -> -c.coverage().articles());

  private Best() {}

  /**
   * A few of them: somebody's words first, of these those with the widest coverage, of these the
   * nearest to a named speaker's own; each speaker once before any twice.
   */
  static List<ClaimEntry> of(List<ClaimEntry> claims) {
    List<ClaimEntry> ranked =
        claims.stream()
            .sorted(
                Comparator.comparing((ClaimEntry c) -> c.speaker().isReporter())
                    .thenComparing(WIDEST_FIRST)
                    .thenComparingInt(Best::distance))
            .toList();
    Set<String> heard = new HashSet<>();
    List<ClaimEntry> first = new ArrayList<>();
    List<ClaimEntry> again = new ArrayList<>();
    ranked.forEach(c -> (heard.add(c.speaker().name()) ? first : again).add(c));
    return Stream.concat(first.stream(), again.stream()).limit(ROOM).toList();
  }

  /**
   * How far a claim's base reading is from the words of somebody whom readers can name: within
   * quotation marks or reported, a named speaker or not.
   */
  private static int distance(ClaimEntry claim) {
    boolean isWhole = claim.base().isQuoted() && claim.base().manner().form() != Form.PARTIAL;
    return (isWhole ? 0 : 1) + (claim.speaker().isNamed() ? 0 : 1);
  }
}

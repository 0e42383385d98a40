package synoptic.digest.rank;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.digest.entry.ClaimEntry;
import synoptic.digest.entry.DiscrepancyEntry;
import synoptic.digest.entry.LineageEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Reading;

/**
 * What independent accounts of a story agree on.
 *
 * @param claims of several witnesses
 * @param leads the accounts that say what happened
 */
record Agreement(List<ClaimEntry> claims, List<LineageEntry> leads) {
  /**
   * What independent accounts agree on: claims that at least two of them tell and in no point
   * contradict, those first that are of what an account says happened, then by how many tell it,
   * then by how early it stands in its article; last the background, which stands late in each.
   * None repeats a claim that stands before it.
   */
  List<ClaimEntry> all() {
    List<ClaimEntry> agreed = new ArrayList<>();
    claims.stream()
        .filter(c -> c.coverage().lineages() > 1)
        .filter(c -> c.discrepancies().stream().allMatch(DiscrepancyEntry::withinLineage))
        .sorted(
            Comparator.comparing((ClaimEntry c) -> !isOfLead(c))
                .thenComparing(Agreement::isBackground)
                .thenComparingInt(c -> -c.coverage().lineages())
                .thenComparingInt(c -> c.base().passage().start()))
        .filter(
            c -> agreed.stream().noneMatch(a -> a.base().passage().overlaps(c.base().passage())))
        .forEach(agreed::add);
    return List.copyOf(agreed);
  }

  private boolean isOfLead(ClaimEntry claim) {
    return claim.readings().stream()
        .map(Reading::passage)
        .anyMatch(p -> leads.stream().anyMatch(l -> p.overlaps(lead(l))));
  }

  /** Whether each article tells it in its second half. */
  private static boolean isBackground(ClaimEntry claim) {
    return claim.readings().stream()
        .map(Reading::passage)
        .allMatch(p -> p.start() > p.source().length() / 2);
  }

  private static CitedPassage lead(LineageEntry account) {
    return requireNonNull(account.lead()).passage();
  }
}

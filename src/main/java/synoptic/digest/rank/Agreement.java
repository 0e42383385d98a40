package synoptic.digest.rank;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import synoptic.digest.entry.Agreed;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Reading;

/**
 * What independent accounts of a story agree on.
 *
 * @param claims of several witnesses
 * @param leads the accounts that say what happened
 */
record Agreement(List<ClaimEntry> claims, List<LineageEntry> leads) {
  /** From where on it is more likely that two passages say the same than that they do not. */
  private static final double LIKELY = 0.5;

  /**
   * What independent accounts agree on: claims that at least two of them more likely tell than not
   * and in no point contradict. Those first of which one version has no detail that the others
   * lack; of these those that are of what an account says happened, then by how many tell it, then
   * by how early it stands in its article; last the background, which stands late in each. None
   * repeats a claim that stands before it.
   */
  List<Agreed> all() {
    List<Agreed> agreed = new ArrayList<>();
    claims.stream()
        .filter(c -> c.coverage().likelihood() >= LIKELY)
        .filter(c -> c.discrepancies().stream().allMatch(DiscrepancyEntry::withinLineage))
        .flatMap(c -> row(c).stream())
        .sorted(
            Comparator.comparing((Agreed a) -> a.standing() == Agreed.Standing.UNSURE)
                .thenComparing(a -> !isOfLead(a.claim()))
                .thenComparing(a -> isBackground(a.claim()))
                .thenComparingInt(a -> -a.claim().coverage().lineages())
                .thenComparingInt(a -> a.claim().base().passage().start()))
        .filter(a -> agreed.stream().noneMatch(before -> repeats(a, before)))
        .forEach(agreed::add);
    return List.copyOf(agreed);
  }

  private static boolean repeats(Agreed one, Agreed before) {
    return one.claim().base().passage().overlaps(before.claim().base().passage())
        || one.words().overlaps(before.words());
  }

  /**
   * The words that stand for it: those that do so the best, without what one says around them; of
   * several that do so as well, some that do not stand in a lead already, then those of which the
   * others have the most.
   */
  private Optional<Agreed> row(ClaimEntry claim) {
    List<CitedPassage> told = leads.stream().map(Agreement::lead).toList();
    return claim.readings().stream()
        .flatMap(r -> Agreed.of(claim, r, told))
        .filter(a -> !a.isPhrase())
        .min(
            Comparator.comparing(Agreed::standing)
                .thenComparing(Agreed::isSettingOfMarked)
                .thenComparing(Agreed::above)
                .thenComparingInt(a -> -a.weight()));
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

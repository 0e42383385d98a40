package synoptic.digest.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.digest.entry.claim.DiscrepancyEntry;

/**
 * What the articles of a story differ in, by what a page makes of it.
 *
 * @param entries most serious first
 */
public record StoryLedger(List<DiscrepancyEntry> entries) {
  /** How many differences stand in the open. */
  private static final int OPEN = 3;

  public StoryLedger {
    entries = List.copyOf(entries);
  }

  /**
   * What independent accounts differ in: of one kind in one claim the first, whose page has the
   * others.
   */
  public List<DiscrepancyEntry> disputes() {
    Set<String> told = new HashSet<>();
    return entries.stream()
        .filter(d -> !d.withinLineage() && !d.isLater())
        .filter(d -> d.claim() == null || told.add(d.kind() + " " + d.claim()))
        .toList();
  }

  /** What stands in the open among it. */
  public List<DiscrepancyEntry> first() {
    return disputes().stream().limit(OPEN).toList();
  }

  /** What renderings of one report differ in. */
  public List<DiscrepancyEntry> renderings() {
    return entries.stream().filter(DiscrepancyEntry::withinLineage).toList();
  }

  /** What reports of other days give otherwise. */
  public List<DiscrepancyEntry> later() {
    return entries.stream().filter(d -> d.isLater() && !d.withinLineage()).toList();
  }
}

package synoptic.digest.entry.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.passage.Reading;

/**
 * How articles print a claim.
 *
 * @param readings those that may be shown, the base reading first
 * @param apparatus how they differ, in words
 * @param marks what they say otherwise and dispute nothing, in words
 */
public record Versions(
    List<Reading> readings,
    String apparatus,
    List<DiscrepancyEntry> discrepancies,
    List<String> marks) {
  public Versions {
    readings = List.copyOf(readings);
    requireNonNull(apparatus);
    discrepancies = List.copyOf(discrepancies);
    marks = List.copyOf(marks);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a claim has a base reading");
    }
  }
}

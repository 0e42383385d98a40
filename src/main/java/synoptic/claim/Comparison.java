package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.story.Story;

/**
 * What comparing the articles of one story gave.
 *
 * @param claims those with the widest support first: lineages, then articles, then place in the earliest article; claims of
 *     a single witness are its quotations
 * @param lineages a partition of the story's articles
 * @param discrepancies those that belong to the story and to no one claim
 */
public record Comparison(Story story, List<Claim> claims, List<Lineage> lineages, List<Discrepancy> discrepancies) {
  public Comparison {
    requireNonNull(story);
    claims = List.copyOf(claims);
    lineages = List.copyOf(lineages);
    discrepancies = List.copyOf(discrepancies);
  }
}

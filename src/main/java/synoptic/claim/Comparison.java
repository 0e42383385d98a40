package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.story.Story;

/**
 * What comparing the articles of one story gave.
 *
 * @param claims those with the widest support first: lineages, then articles, then place in the
 *     earliest article; claims of a single witness are its quotations
 * @param lineages a partition of the story's articles
 * @param discrepancies those that belong to the story and to no one claim
 * @param leads what each article says happened, in the story's order
 * @param related passages on the same matter that were not joined, the nearest first
 * @param held how many differences wait for the editor, with the claims that show them
 */
public record Comparison(
    Story story,
    List<Claim> claims,
    List<Lineage> lineages,
    List<Discrepancy> discrepancies,
    List<Lead> leads,
    List<Related> related,
    int held)
    implements Serializable {
  /** One of which nothing waits. */
  public Comparison(
      Story story,
      List<Claim> claims,
      List<Lineage> lineages,
      List<Discrepancy> discrepancies,
      List<Lead> leads,
      List<Related> related) {
    this(story, claims, lineages, discrepancies, leads, related, 0);
  }

  public Comparison {
    requireNonNull(story);
    claims = List.copyOf(claims);
    lineages = List.copyOf(lineages);
    discrepancies = List.copyOf(discrepancies);
    leads = List.copyOf(leads);
    related = List.copyOf(related);
  }

  /**
   * All with ids of their own for claims of one speaker in the same words: the first keeps its id.
   */
  public static List<Comparison> distinct(List<Comparison> comparisons) {
    Set<String> ids = new HashSet<>();
    return comparisons.stream()
        .map(
            c ->
                new Comparison(
                    c.story,
                    c.claims.stream().map(one -> distinct(one, ids)).toList(),
                    c.lineages,
                    c.discrepancies,
                    c.leads,
                    c.related,
                    c.held))
        .toList();
  }

  private static Claim distinct(Claim claim, Set<String> ids) {
    String id = ids.contains(claim.id()) ? ClaimIds.of(claim.id(), claim.base()) : claim.id();
    ids.add(id);
    return id.equals(claim.id()) ? claim : claim.called(id);
  }

  /**
   * The same by other ids.
   *
   * @param ids of claims, by those that they have
   */
  public Comparison called(String id, Map<String, String> ids) {
    return new Comparison(
        new Story(id, story.articles()),
        claims.stream().map(c -> c.called(ids.getOrDefault(c.id(), c.id()), id)).toList(),
        lineages,
        discrepancies,
        leads,
        related,
        held);
  }

  /** What other articles have on the matter of a claim that was not joined with it. */
  public List<Related.Side> facing(Claim claim) {
    return related.stream().flatMap(r -> r.facing(claim)).distinct().toList();
  }

  /** Every discrepancy once, the story's own first, however many of the claims show it. */
  public List<Discrepancy> ledger() {
    Map<Object, Discrepancy> once = new LinkedHashMap<>();
    Stream.concat(discrepancies.stream(), claims.stream().flatMap(c -> c.discrepancies().stream()))
        .forEach(d -> once.putIfAbsent(List.of(d.kind(), d.points()), d));
    return List.copyOf(once.values());
  }
}

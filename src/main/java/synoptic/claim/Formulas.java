package synoptic.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.NameLikeness;
import synoptic.claim.unit.Unit;
import synoptic.story.Neighbours.Pair;

/**
 * Finds articles that fill in one formula for two events: bulletins of earthquakes and weather,
 * match reports, appeals of the police. Their sentences are all but the same, and what tells events
 * apart differs in several of them: numbers, days, names, who speaks. Two accounts of one event
 * differ in one sentence among many.
 */
final class Formulas implements JoiningRule {
  /** The score from which two sentences are one formula or one text. */
  private static final double ALIKE = 0.8;

  /** Such sentences that tell two events apart. */
  private static final int LEAST = 2;

  /** Their share of all sentences that are alike. */
  private static final double SHARE = 1.0 / 3;

  private static final Set<Difference> TELLING =
      Set.of(Difference.NUMBER, Difference.NAME, Difference.DATE);

  /** What two articles have in common. */
  private static final class Count {
    final Set<Unit> alike = new HashSet<>();
    final Set<Unit> apart = new HashSet<>();
    boolean names;

    boolean isFormula() {
      return names && apart.size() >= LEAST && apart.size() >= SHARE * alike.size();
    }
  }

  private final Map<Set<String>, Count> counts = new HashMap<>();

  /**
   * @param candidates pairs of units by number
   */
  Formulas(Collations collations, List<Pair> candidates) {
    for (Pair pair : candidates) {
      Unit first = collations.units().get(pair.first());
      Unit second = collations.units().get(pair.second());
      if (!first.isOfArticle(second) && collations.score(first, second) >= ALIKE) {
        count(collations.of(first, second));
      }
    }
  }

  private void count(Collation pair) {
    Count count = counts.computeIfAbsent(articles(pair), a -> new Count());
    if (count.alike.stream().noneMatch(pair.base()::overlaps)) {
      count.alike.add(pair.base());
    }
    boolean named = pair.kinds().contains(Difference.NAME) || isOfTwoSpeakers(pair);
    boolean isApart = named || pair.kinds().stream().anyMatch(TELLING::contains);
    if (isApart && count.apart.stream().noneMatch(pair.base()::overlaps)) {
      count.apart.add(pair.base());
      count.names |= named;
    }
  }

  private static boolean isOfTwoSpeakers(Collation pair) {
    var first = pair.base().quotation();
    var second = pair.reading().quotation();
    String a = first == null ? null : first.speakerName();
    String b = second == null ? null : second.speakerName();
    return a != null && b != null && !NameLikeness.alike(a, b);
  }

  private static Set<String> articles(Collation pair) {
    return new TreeSet<>(List.of(pair.base().article().id(), pair.reading().article().id()));
  }

  /** Whether the articles of a pair are of two events. */
  boolean areOfTwoEvents(Collation pair) {
    Count count = counts.get(articles(pair));
    return count != null && count.isFormula();
  }

  @Override
  public double apply(Collation pair, double score) {
    return areOfTwoEvents(pair) ? 0 : score;
  }

  @Override
  public String reason() {
    return "formula";
  }
}

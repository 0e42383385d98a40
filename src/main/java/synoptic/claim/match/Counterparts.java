package synoptic.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Related;
import synoptic.claim.collate.Collation;
import synoptic.claim.joining.EvidenceRule;
import synoptic.claim.joining.JoiningRule;
import synoptic.claim.unit.Unit;
import synoptic.story.cluster.Pair;

/**
 * Finds the passages of two articles that are each other's best counterpart and were not joined.
 */
public final class Counterparts {
  /**
   * The score from which most such passages speak of one fact. Of 68 pairs from thirty stories of
   * three outlets (g5w1h), read one by one, 58 did; from .02 to .04 only half.
   */
  static final double FLOOR = 0.04;

  /** A few words in common speak of no one fact, however rare they are. */
  private final JoiningRule evidence = new EvidenceRule();

  private record Best(int unit, double score) {}

  /**
   * A place of a claim.
   *
   * @param articles of all its members
   */
  private record Told(Unit place, Set<String> articles) {}

  private final Collations collations;
  private final Formulas formulas;

  /** By article, where its claims stand. */
  private final Map<String, List<Told>> told = new HashMap<>();

  /** By the first units of which two are copies, whether they speak of one matter. */
  private final Map<Pair, Boolean> matters = new HashMap<>();

  /** By unit, the best counterpart in each other article. */
  private final Map<Integer, Map<String, Best>> best = new HashMap<>();

  public Counterparts(Collations collations, List<List<Member>> groups, Formulas formulas) {
    this.collations = collations;
    this.formulas = formulas;
    for (List<Member> group : groups) {
      Set<String> articles =
          group.stream().map(m -> m.unit().article().id()).collect(Collectors.toSet());
      group.stream()
          .flatMap(m -> Stream.concat(Stream.of(m.unit()), m.repeats().stream()))
          .forEach(
              place ->
                  told.computeIfAbsent(place.article().id(), a -> new ArrayList<>())
                      .add(new Told(place, articles)));
    }
  }

  /**
   * Strongest first; each passage once with each other article.
   *
   * @param candidates pairs of units by number
   */
  public List<Related> among(List<Pair> candidates) {
    candidates.forEach(this::look);
    List<Related> related = new ArrayList<>();
    List<Related> mutual =
        candidates.stream()
            .filter(this::isMutual)
            .filter(p -> !isTold(unit(p.first()), unit(p.second())))
            .filter(p -> !isTold(unit(p.second()), unit(p.first())))
            .map(this::related)
            .sorted(Comparator.comparingDouble((Related r) -> -r.score()))
            .toList();
    for (Related one : mutual) {
      if (related.stream().noneMatch(known -> isSamePlace(known, one))) {
        related.add(one);
      }
    }
    return related;
  }

  private void look(Pair pair) {
    Unit first = unit(pair.first());
    Unit second = unit(pair.second());
    double score = first.isOfArticle(second) ? 0 : collations.score(first, second);
    if (score >= FLOOR
        && !formulas.areOfTwoEvents(first, second)
        && isOneMatter(pair, collations.of(first, second), score)) {
      put(pair.first(), second, new Best(pair.second(), score));
      put(pair.second(), first, new Best(pair.first(), score));
    }
  }

  private boolean isOneMatter(Pair pair, Collation both, double score) {
    return matters.computeIfAbsent(
        new Pair(collations.first(pair.first()), collations.first(pair.second())),
        p -> evidence.apply(both, score) > 0);
  }

  private void put(int unit, Unit counterpart, Best found) {
    best.computeIfAbsent(unit, u -> new HashMap<>())
        .merge(counterpart.article().id(), found, (a, b) -> a.score >= b.score ? a : b);
  }

  private boolean isMutual(Pair pair) {
    return isBest(pair.first(), pair.second()) && isBest(pair.second(), pair.first());
  }

  private boolean isBest(int unit, int other) {
    @Nullable Best found = best.getOrDefault(unit, Map.of()).get(unit(other).article().id());
    return found != null && found.unit == other;
  }

  /** Whether a claim says already what the other article has of a passage. */
  private boolean isTold(Unit passage, Unit other) {
    return told.getOrDefault(passage.article().id(), List.of()).stream()
        .anyMatch(t -> passage.overlaps(t.place) && t.articles.contains(other.article().id()));
  }

  private Related related(Pair pair) {
    Unit first = unit(pair.first());
    Unit second = unit(pair.second());
    return new Related(side(first), side(second), collations.score(first, second));
  }

  private static Related.Side side(Unit unit) {
    return new Related.Side(unit.article().id(), unit.span());
  }

  private static boolean isSamePlace(Related known, Related one) {
    return known.first().article().equals(one.first().article())
        && known.second().article().equals(one.second().article())
        && (known.first().span().overlaps(one.first().span())
            || known.second().span().overlaps(one.second().span()));
  }

  private Unit unit(int number) {
    return collations.units().get(number);
  }
}

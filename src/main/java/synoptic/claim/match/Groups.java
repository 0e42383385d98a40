package synoptic.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.claim.unit.Unit;

/**
 * Chooses from overlapping clusters of units those that become claims: no two claims use the same
 * words of an article.
 */
public final class Groups {
  private record Group(List<Member> members, double strength) {}

  private final Collations collations;
  private final Judge judge;

  public Groups(Collations collations, Judge judge) {
    this.collations = collations;
    this.judge = judge;
  }

  /** The members of each claim of two or more articles, by article and place. */
  public List<List<Member>> select(List<List<Integer>> clusters) {
    List<Group> groups = new ArrayList<>();
    for (List<Integer> cluster : clusters) {
      Group group = group(cluster);
      if (group.members.size() > 1) {
        groups.add(group);
      }
    }
    groups.sort(
        Comparator.comparingInt((Group g) -> -g.members.size())
            .thenComparingDouble(g -> -g.strength)
            .thenComparing(g -> g.members.getFirst().unit(), collations.order()));
    List<List<Member>> chosen = new ArrayList<>();
    for (Group group : groups) {
      List<Member> free = group.members.stream().filter(m -> isFree(m, chosen)).toList();
      if (free.size() > 1) {
        chosen.add(new ArrayList<>(free));
      }
    }
    return chosen;
  }

  private static boolean isFree(Member member, List<List<Member>> chosen) {
    return chosen.stream().flatMap(List::stream).noneMatch(m -> m.uses(member.unit()));
  }

  private Group group(List<Integer> cluster) {
    Map<String, List<Unit>> byArticle = new LinkedHashMap<>();
    List<Unit> units = cluster.stream().map(collations.units()::get).toList();
    units.forEach(u -> byArticle.computeIfAbsent(u.article().id(), id -> new ArrayList<>()).add(u));
    List<Member> members = new ArrayList<>();
    double strength = 0;
    for (List<Unit> own : byArticle.values()) {
      Comparator<Unit> strongest = Comparator.comparingDouble(u -> -support(u, units));
      List<Unit> ranked = own.stream().sorted(strongest.thenComparing(collations.order())).toList();
      List<Unit> places = new ArrayList<>();
      for (Unit other : ranked) {
        if (places.stream().noneMatch(p -> p.overlaps(other))) {
          places.add(other);
        }
      }
      strength += support(places.getFirst(), units);
      places.sort(Comparator.comparingDouble((Unit u) -> -nearness(u, units)));
      Unit best = places.removeFirst();
      members.add(new Member(best, places.stream().sorted(collations.order()).toList()));
    }
    return new Group(members, strength / members.size());
  }

  /** The mean score with the other articles' units. */
  private double support(Unit unit, List<Unit> cluster) {
    return cluster.stream()
        .filter(other -> !other.isOfArticle(unit))
        .mapToDouble(other -> judge.score(unit, other))
        .average()
        .orElse(0);
  }

  /** The mean of the best scores with a unit of each other article: what they say, it says. */
  private double nearness(Unit unit, List<Unit> cluster) {
    Map<String, Double> best = new HashMap<>();
    cluster.stream()
        .filter(other -> !other.isOfArticle(unit))
        .forEach(o -> best.merge(o.article().id(), judge.score(unit, o), Math::max));
    return best.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}

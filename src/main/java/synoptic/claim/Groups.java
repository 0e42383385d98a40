package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses from overlapping clusters of units those that become claims: no two claims use the same
 * words of an article.
 */
final class Groups {
  /**
   * One article's place in a claim: its best unit and the other places where it says the same.
   *
   * @param via the unit through which it was attached to the claim; null if it was clustered with
   *     the others
   */
  record Member(int unit, List<Integer> repeats, @Nullable Integer via) {
    Member(int unit, List<Integer> repeats) {
      this(unit, repeats, null);
    }
  }

  private record Group(List<Member> members, double strength) {}

  /** Score from which a passage joins the claim that holds the greater part of its match. */
  static final double ATTACHED = 0.5;

  private final List<Unit> units;
  private final Judge judge;

  Groups(List<Unit> units, Judge judge) {
    this.units = units;
    this.judge = judge;
  }

  /** The members of each claim of two or more articles, by article and place. */
  List<List<Member>> select(List<List<Integer>> clusters) {
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
            .thenComparingInt(g -> g.members.getFirst().unit));
    List<List<Member>> chosen = new ArrayList<>();
    for (Group group : groups) {
      List<Member> free = group.members.stream().filter(m -> isFree(m, chosen)).toList();
      if (free.size() > 1) {
        chosen.add(new ArrayList<>(free));
      } else if (!free.isEmpty()) {
        attach(group, free.getFirst(), chosen);
      }
    }
    return chosen;
  }

  private boolean isFree(Member member, List<List<Member>> chosen) {
    return chosen.stream()
        .flatMap(List::stream)
        .noneMatch(
            m ->
                clash(m.unit, member.unit)
                    || m.repeats.stream().anyMatch(r -> clash(r, member.unit)));
  }

  /**
   * A last free member joins the claim that has the greater part of another's words, unless its
   * article is in it.
   */
  private void attach(Group group, Member free, List<List<Member>> chosen) {
    for (Member other : group.members) {
      for (List<Member> claim : chosen) {
        boolean covered =
            claim.stream()
                .anyMatch(
                    m -> 2 * overlap(m.unit, other.unit) >= units.get(m.unit).span().length());
        boolean absent =
            claim.stream().noneMatch(m -> units.get(m.unit).id().equals(units.get(free.unit).id()));
        if (covered && absent && judge.score(free.unit, other.unit) >= ATTACHED) {
          claim.add(new Member(free.unit, free.repeats, other.unit));
          return;
        }
      }
    }
  }

  private int overlap(int a, int b) {
    return units.get(a).id().equals(units.get(b).id())
        ? units.get(a).span().overlap(units.get(b).span())
        : 0;
  }

  private boolean clash(int a, int b) {
    return units.get(a).overlaps(units.get(b));
  }

  private Group group(List<Integer> cluster) {
    Map<String, List<Integer>> byArticle = new LinkedHashMap<>();
    cluster.forEach(
        i -> byArticle.computeIfAbsent(units.get(i).id(), id -> new ArrayList<>()).add(i));
    List<Member> members = new ArrayList<>();
    double strength = 0;
    for (List<Integer> own : byArticle.values()) {
      Comparator<Integer> strongest = Comparator.comparingDouble(i -> -support(i, cluster));
      List<Integer> ranked = own.stream().sorted(strongest.thenComparing(i -> i)).toList();
      int best = ranked.getFirst();
      List<Integer> repeats = new ArrayList<>();
      for (int other : ranked) {
        if (!clash(other, best) && repeats.stream().noneMatch(r -> clash(r, other))) {
          repeats.add(other);
        }
      }
      members.add(new Member(best, repeats.stream().sorted().toList()));
      strength += support(best, cluster);
    }
    return new Group(members, strength / members.size());
  }

  /** The mean score with the other articles' units. */
  private double support(int unit, List<Integer> cluster) {
    String article = units.get(unit).id();
    return cluster.stream()
        .filter(j -> !units.get(j).id().equals(article))
        .mapToDouble(j -> judge.score(unit, j))
        .average()
        .orElse(0);
  }
}

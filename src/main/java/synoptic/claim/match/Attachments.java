package synoptic.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.claim.unit.Unit;
import synoptic.story.cluster.Pair;

/**
 * Brings what clustering left over into claims: two passages that surely say the same may fall into
 * two clusters, since a sentence and its clause, or three articles that each say more than another,
 * hold no cluster together.
 */
public final class Attachments {
  /** Score from which a passage joins the claim that holds the greater part of its match. */
  static final double ATTACHED = 0.3;

  /**
   * Score that it needs with some other passage of the claim. Of twelve passages attached to claims
   * of thirty stories (g5w1h), read one by one, all ten above it said what the claim says, and
   * neither of two below.
   */
  private static final double AKIN = 0.004;

  private final Collations collations;
  private final Judge judge;
  private final double threshold;
  private final List<List<Member>> claims;

  /** A passage and the claim that it stands in. */
  private record Held(Unit unit, List<Member> claim) {}

  /** By article. */
  private final Map<String, List<Held>> held = new HashMap<>();

  /** The place of each claim among them at first. */
  private final Map<List<Member>, Integer> order = new IdentityHashMap<>();

  /**
   * @param threshold mean score from which clusters are one
   * @param claims added to
   */
  public Attachments(
      Collations collations, Judge judge, double threshold, List<List<Member>> claims) {
    this.collations = collations;
    this.judge = judge;
    this.threshold = threshold;
    this.claims = claims;
    for (List<Member> claim : claims) {
      order.put(claim, order.size());
      claim.forEach(m -> hold(m.unit(), claim));
    }
  }

  private void hold(Unit unit, List<Member> claim) {
    held.computeIfAbsent(unit.article().id(), a -> new ArrayList<>()).add(new Held(unit, claim));
  }

  /**
   * The claims, the most alike pairs attached first.
   *
   * @param candidates pairs of units by number
   */
  public List<List<Member>> of(List<Pair> candidates) {
    List<Pair> alike =
        candidates.stream()
            .filter(p -> judge.score(p.first(), p.second()) >= ATTACHED)
            .filter(p -> !unit(p.first()).isOfArticle(unit(p.second())))
            .sorted(Comparator.comparingDouble((Pair p) -> -judge.score(p.first(), p.second())))
            .toList();
    alike.forEach(p -> attach(unit(p.first()), unit(p.second())));
    return claims;
  }

  private void attach(Unit a, Unit b) {
    List<Member> ofA = holder(a);
    List<Member> ofB = holder(b);
    if (ofA != null && ofB == null && isFree(b)) {
      add(ofA, b, a);
    } else if (ofB != null && ofA == null && isFree(a)) {
      add(ofB, a, b);
    } else if (ofA != null && ofB != null && ofA != ofB) {
      merge(ofA, ofB);
    }
  }

  /** Two claims of other articles become one where their pairs would have been clustered. */
  private void merge(List<Member> first, List<Member> second) {
    boolean fits =
        first.stream()
            .allMatch(
                a ->
                    second.stream()
                        .noneMatch(
                            b ->
                                a.unit().isOfArticle(b.unit()) || isKeptApart(a.unit(), b.unit())));
    double mean =
        first.stream()
            .flatMap(a -> second.stream().map(b -> judge.score(a.unit(), b.unit())))
            .mapToDouble(s -> s)
            .average()
            .orElse(0);
    if (fits && mean >= threshold) {
      first.addAll(second);
      claims.removeIf(c -> c == second);
      held.values()
          .forEach(of -> of.replaceAll(h -> h.claim == second ? new Held(h.unit, first) : h));
    }
  }

  private void add(List<Member> claim, Unit unit, Unit via) {
    List<Unit> others = claim.stream().map(Member::unit).filter(u -> !u.isOfArticle(via)).toList();
    boolean fits =
        others.stream().noneMatch(u -> u.isOfArticle(unit) || isKeptApart(u, unit))
            && others.stream().anyMatch(u -> collations.score(u, unit) >= AKIN);
    if (fits) {
      claim.add(new Member(unit, List.of(), via));
      hold(unit, claim);
    }
  }

  /** Whether a rule finds two of one matter not to say the same. */
  private boolean isKeptApart(Unit a, Unit b) {
    return collations.score(a, b) >= Counterparts.FLOOR && judge.score(a, b) == 0;
  }

  /** The claim that has the greater part of a passage. */
  private @Nullable List<Member> holder(Unit unit) {
    return held.getOrDefault(unit.article().id(), List.of()).stream()
        .filter(h -> h.unit.span().isMostly(unit.span()))
        .map(Held::claim)
        .min(Comparator.comparingInt(claim -> order.getOrDefault(claim, 0)))
        .orElse(null);
  }

  private boolean isFree(Unit unit) {
    return claims.stream().flatMap(List::stream).noneMatch(m -> m.uses(unit));
  }

  private Unit unit(int number) {
    return collations.units().get(number);
  }
}

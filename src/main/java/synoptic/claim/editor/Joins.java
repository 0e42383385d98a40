package synoptic.claim.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.article.Place;
import synoptic.claim.match.Collations;
import synoptic.claim.match.Member;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

/** Joins and splits what the matcher joined, as an editor states. */
public final class Joins {
  private final EditorRules rules;
  private final Collations collations;

  public Joins(EditorRules rules, Collations collations) {
    this.rules = rules;
    this.collations = collations;
  }

  /** The groups after joins, then splits. */
  public List<List<Member>> apply(List<List<Member>> groups) {
    List<List<Member>> changed = new ArrayList<>();
    groups.forEach(g -> changed.add(new ArrayList<>(g)));
    rules.joins().forEach(pair -> join(pair, changed));
    rules.splits().forEach(pair -> split(pair, changed));
    changed.removeIf(g -> g.size() < 2);
    changed.forEach(g -> g.sort(Comparator.comparing(Member::unit, collations.order())));
    return changed;
  }

  private void join(PassagePair pair, List<List<Member>> groups) {
    List<Member> first = groupOf(pair.a(), groups);
    List<Member> second = groupOf(pair.b(), groups);
    if (first == null || second == null || first == second) {
      return;
    }
    for (Member member : second) {
      if (first.stream().noneMatch(m -> m.unit().isOfArticle(member.unit()))) {
        first.add(member);
      }
    }
    groups.removeIf(g -> g == second);
  }

  private void split(PassagePair pair, List<List<Member>> groups) {
    for (List<Member> group : groups) {
      boolean both =
          group.stream().anyMatch(m -> is(m, pair.a()))
              && group.stream().anyMatch(m -> is(m, pair.b()));
      if (both) {
        group.removeIf(m -> is(m, pair.b()));
      }
    }
  }

  /**
   * The group that holds a place; a new one of its passage alone, put into {@code groups}; null
   * where no passage is meant.
   */
  private @Nullable List<Member> groupOf(Place place, List<List<Member>> groups) {
    Optional<List<Member>> known =
        groups.stream().filter(g -> g.stream().anyMatch(m -> is(m, place))).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    Unit unit = unit(place);
    if (unit == null) {
      return null;
    }
    List<Member> alone = new ArrayList<>(List.of(new Member(unit, List.of())));
    groups.add(alone);
    return alone;
  }

  private @Nullable Unit unit(Place place) {
    Unit best = null;
    double most = 0;
    for (Unit unit : collations.units()) {
      Span span = place.in(unit.article());
      if (span != null && span.isMostly(unit.span()) && unit.span().jaccard(span) > most) {
        most = unit.span().jaccard(span);
        best = unit;
      }
    }
    return best;
  }

  private static boolean is(Member member, Place place) {
    Span span = place.in(member.unit().article());
    return span != null && span.isMostly(member.unit().span());
  }
}

package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/** Applies an editor's rules to what the matcher joined. */
final class EditorsHand {
  private final EditorRules rules;
  private final List<Unit> units;

  EditorsHand(EditorRules rules, List<Unit> units) {
    this.rules = rules;
    this.units = units;
  }

  /** The groups after joins, then splits. */
  List<List<Groups.Member>> apply(List<List<Groups.Member>> groups) {
    List<List<Groups.Member>> changed = new ArrayList<>();
    groups.forEach(g -> changed.add(new ArrayList<>(g)));
    rules.joins().forEach(pair -> join(pair, changed));
    rules.splits().forEach(pair -> split(pair, changed));
    changed.removeIf(g -> g.size() < 2);
    changed.forEach(g -> g.sort(Comparator.comparingInt(Groups.Member::unit)));
    return changed;
  }

  private void join(EditorRules.Pair pair, List<List<Groups.Member>> groups) {
    List<Groups.Member> first = groupOf(pair.a(), groups);
    List<Groups.Member> second = groupOf(pair.b(), groups);
    if (first == null || second == null || first == second) {
      return;
    }
    for (Groups.Member member : second) {
      if (first.stream().noneMatch(m -> id(m).equals(id(member)))) {
        first.add(member);
      }
    }
    groups.removeIf(g -> g == second);
  }

  private void split(EditorRules.Pair pair, List<List<Groups.Member>> groups) {
    for (List<Groups.Member> group : groups) {
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
  private @Nullable List<Groups.Member> groupOf(
      EditorRules.Place place, List<List<Groups.Member>> groups) {
    Optional<List<Groups.Member>> known =
        groups.stream().filter(g -> g.stream().anyMatch(m -> is(m, place))).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    Integer unit = unit(place);
    if (unit == null) {
      return null;
    }
    List<Groups.Member> alone = new ArrayList<>(List.of(new Groups.Member(unit, List.of())));
    groups.add(alone);
    return alone;
  }

  private @Nullable Integer unit(EditorRules.Place place) {
    Integer best = null;
    double most = 0;
    for (int i = 0; i < units.size(); i++) {
      Span span = place.in(units.get(i).article());
      if (span != null && is(i, place) && units.get(i).span().jaccard(span) > most) {
        most = units.get(i).span().jaccard(span);
        best = i;
      }
    }
    return best;
  }

  private String id(Groups.Member member) {
    return units.get(member.unit()).id();
  }

  private boolean is(Groups.Member member, EditorRules.Place place) {
    return is(member.unit(), place);
  }

  private boolean is(int unit, EditorRules.Place place) {
    Span span = place.in(units.get(unit).article());
    return span != null && 2 * units.get(unit).span().overlap(span) >= span.length();
  }

  /** The claims that are shown, with the editor's notes. */
  List<Claim> show(List<Claim> claims) {
    return claims.stream()
        .filter(c -> rules.hides().stream().noneMatch(place -> holds(c, place)))
        .map(this::noted)
        .toList();
  }

  private Claim noted(Claim claim) {
    List<String> notes =
        rules.notes().stream()
            .filter(n -> holds(claim, n.place()))
            .map(EditorRules.Note::markdown)
            .toList();
    return notes.isEmpty() ? claim : claim.noted(notes);
  }

  private boolean holds(Claim claim, EditorRules.Place place) {
    return claim.witnesses().stream()
        .anyMatch(
            w ->
                units.stream()
                    .filter(u -> u.id().equals(w.article()))
                    .findFirst()
                    .map(u -> place.in(u.article()))
                    .filter(span -> 2 * w.span().overlap(span) >= span.length())
                    .isPresent());
  }
}

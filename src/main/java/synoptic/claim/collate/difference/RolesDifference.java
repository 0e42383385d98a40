package synoptic.claim.collate.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Kind;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Two names that change places around the same words: "A beat B", "B beat A". */
final class RolesDifference implements Kind {
  private static final WordLists LISTS = Language.ENGLISH.lists("opposites");

  /** Stems of words of which it does not matter who stands first: "A met B". */
  private static final Set<String> EITHER_WAY =
      Set.copyOf(Stems.of(String.join(" ", LISTS.words("symmetric"))));

  /** A name, the words behind it and the next name. */
  private record Act(Span place, Set<String> first, List<String> words, Set<String> second) {
    boolean isTurned(Act other) {
      return words.equals(other.words)
          && !Collections.disjoint(first, other.second)
          && !Collections.disjoint(second, other.first)
          && Collections.disjoint(first, other.first)
          && Collections.disjoint(second, other.second);
    }
  }

  @Override
  public List<Conflict> in(Collation pair) {
    List<Act> acts = acts(pair.reading());
    return acts(pair.base()).stream()
        .flatMap(
            act ->
                acts.stream()
                    .filter(act::isTurned)
                    .limit(1)
                    .map(turned -> new Conflict(Difference.ROLES, act.place, turned.place)))
        .toList();
  }

  private static List<Act> acts(Unit unit) {
    List<Span> words = unit.words();
    List<Act> acts = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int name = end(unit, words, start, true);
      int act = end(unit, words, name, false);
      int next = end(unit, words, act, true);
      if (name > start && act > name && next > act) {
        List<String> between = stems(unit, words.subList(name, act));
        if (between.stream().noneMatch(EITHER_WAY::contains)) {
          acts.add(
              new Act(
                  words.get(start).cover(words.get(next - 1)),
                  new HashSet<>(stems(unit, words.subList(start, name))),
                  between,
                  new HashSet<>(stems(unit, words.subList(act, next)))));
        }
      }
      start = Math.max(act, start + 1);
    }
    return acts;
  }

  /** Where a run of words with capitals, or without, ends. */
  private static int end(Unit unit, List<Span> words, int start, boolean capital) {
    int i = start;
    while (i < words.size()
        && Character.isUpperCase(unit.text(words.get(i)).charAt(0)) == capital) {
      i++;
    }
    return i;
  }

  private static List<String> stems(Unit unit, List<Span> words) {
    return words.stream().flatMap(w -> Stems.of(unit.text(w)).stream()).toList();
  }
}

package synoptic.claim.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.claim.collate.Utterances;
import synoptic.claim.unit.Unit;
import synoptic.story.cluster.Pair;

/** Finds the units of two articles that have marked words in common. */
public final class MarkedWords {
  /** Words of meaning that two quotations share one after the other: fewer are a common phrase. */
  private static final int GRAM = 2;

  /** Units that have one such pair of words, beyond which it is a phrase of the whole story. */
  private static final int COMMON = 50;

  private MarkedWords() {}

  public static List<Pair> candidates(List<Unit> units) {
    Map<List<String>, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      List<String> telling = Utterances.telling(units.get(i), Utterances.marked(units.get(i)));
      for (int k = 0; k + GRAM <= telling.size(); k++) {
        places.computeIfAbsent(telling.subList(k, k + GRAM), g -> new ArrayList<>()).add(i);
      }
    }
    Set<Pair> pairs = new LinkedHashSet<>();
    places.values().stream()
        .filter(p -> p.size() <= COMMON)
        .forEach(p -> addPairs(units, p, pairs));
    return List.copyOf(pairs);
  }

  private static void addPairs(List<Unit> units, List<Integer> places, Set<Pair> pairs) {
    for (int first : places) {
      for (int second : places) {
        if (first < second && !units.get(first).isOfArticle(units.get(second))) {
          pairs.add(new Pair(first, second));
        }
      }
    }
  }
}

package synoptic.edition;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ids that pages of one kind keep: each that of the earlier page with which it shares most,
 * where that one shares with no other more, and it is enough.
 */
final class Kept {
  private record Pair(String fresh, String earlier, long shared) {}

  private Kept() {}

  /**
   * By the id made afresh, the id to keep.
   *
   * @param keys of each page, by the id made afresh
   */
  static Map<String, String> ids(
      PageKind kind, Map<String, ? extends Set<String>> keys, SortedMap<String, Entry> earlier) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, Set<String>> before = new HashMap<>();
    earlier.forEach((id, entry) -> before.put(id, entry.keys()));
    Map<String, Set<String>> owners = owners(before);
    keys.forEach(
        (fresh, of) ->
            shared(kind, of, before, owners).forEach((id, n) -> pairs.add(new Pair(fresh, id, n))));
    pairs.sort(
        comparing((Pair p) -> -p.shared)
            .thenComparing(p -> !p.fresh.equals(p.earlier))
            .thenComparing(Pair::earlier)
            .thenComparing(Pair::fresh));
    Map<String, String> kept = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!kept.containsKey(pair.fresh) && taken.add(pair.earlier)) {
        kept.put(pair.fresh, pair.earlier);
      }
    }
    return kept;
  }

  /**
   * How many keys each page shares with these, by its id, where it is enough.
   *
   * @param pages the keys of each, by its id
   * @param owners the same by key
   */
  static SortedMap<String, Long> shared(
      PageKind kind,
      Set<String> keys,
      Map<String, Set<String>> pages,
      Map<String, Set<String>> owners) {
    SortedMap<String, Long> shared = new TreeMap<>();
    keys.forEach(
        k -> owners.getOrDefault(k, Set.of()).forEach(id -> shared.merge(id, 1L, Long::sum)));
    shared
        .entrySet()
        .removeIf(
            e ->
                e.getValue()
                    < kind.least()
                        * Math.max(keys.size(), requireNonNull(pages.get(e.getKey())).size()));
    return shared;
  }

  /** The ids of the pages that have a key, by the key. */
  static Map<String, Set<String>> owners(Map<String, ? extends Set<String>> keys) {
    Map<String, Set<String>> owners = new HashMap<>();
    keys.forEach(
        (id, of) -> of.forEach(k -> owners.computeIfAbsent(k, x -> new HashSet<>()).add(id)));
    return owners;
  }
}

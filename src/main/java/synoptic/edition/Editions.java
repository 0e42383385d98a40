package synoptic.edition;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.story.Story;

/**
 * Makes the next edition. Pages keep the ids that they had in the one before; what must change its
 * id is noted as moved; what is as it was keeps its dates. An edition made again of itself is
 * itself. Of one that says it is later than this one only the ids are kept.
 */
public final class Editions {
  private Editions() {}

  /**
   * The next edition.
   *
   * @param previous null for none
   * @param fresh comparisons by the ids that content alone gives
   * @param withdrawn what the editor took away
   * @param now the time of the edition if it is not the previous one
   */
  public static Made next(
      @Nullable Edition previous, List<Comparison> fresh, Withdrawn withdrawn, String now) {
    List<Comparison> named = previous == null ? fresh : named(previous, fresh);
    Map<PageKind, SortedMap<String, Entry>> found = Contents.of(named, now);
    if (previous == null) {
      SortedMap<String, String> none = Collections.emptySortedMap();
      return new Made(new Edition(now, null, found, none, Collections.emptySortedMap()), named);
    }
    SortedMap<String, String> moved = Moves.between(previous, named, found);
    SortedMap<String, Gone> gone = Lost.since(previous, found, moved, withdrawn, now);
    if (previous.isAfter(Instant.parse(now))) {
      return new Made(new Edition(now, null, found, moved, gone), named);
    }
    if (states(found).equals(states(previous.entries()))
        && moved.equals(previous.moved())
        && gone.equals(previous.gone())) {
      return new Made(previous, named);
    }
    var entries = dated(found, previous, moved, now);
    return new Made(new Edition(now, previous.time(), entries, moved, gone), named);
  }

  private static List<Comparison> named(Edition previous, List<Comparison> fresh) {
    Map<String, String> stories =
        distinct(
            Kept.ids(
                PageKind.STORIES,
                fresh.stream().map(Comparison::story).collect(toMap(Story::id, States::keys)),
                previous.known(PageKind.STORIES)),
            fresh.stream().map(c -> c.story().id()).toList());
    Map<String, Set<String>> keys = new LinkedHashMap<>();
    fresh.forEach(
        c -> Contents.shared(c).forEach(one -> keys.put(one.id(), States.keys(one, c.story()))));
    Map<String, String> claims =
        distinct(
            Kept.ids(PageKind.CLAIMS, keys, previous.known(PageKind.CLAIMS)),
            fresh.stream().flatMap(c -> c.claims().stream()).map(Claim::id).toList());
    return fresh.stream()
        .map(c -> c.called(Objects.requireNonNull(stories.get(c.story().id())), claims))
        .toList();
  }

  /** The ids kept, and for the others their own, or one beside it where another keeps that. */
  private static Map<String, String> distinct(Map<String, String> kept, List<String> all) {
    Map<String, String> ids = new HashMap<>(kept);
    Set<String> taken = new HashSet<>(kept.values());
    for (String fresh : all) {
      if (!kept.containsKey(fresh)) {
        String id = taken.contains(fresh) ? fresh + '-' + States.hash(fresh) : fresh;
        taken.add(id);
        ids.put(fresh, id);
      }
    }
    return ids;
  }

  private static Map<PageKind, Map<String, String>> states(
      Map<PageKind, SortedMap<String, Entry>> entries) {
    Map<PageKind, Map<String, String>> states = new EnumMap<>(PageKind.class);
    entries.forEach(
        (kind, of) -> {
          Map<String, String> byId = new HashMap<>();
          of.forEach((id, entry) -> byId.put(id, entry.state()));
          states.put(kind, byId);
        });
    return states;
  }

  private static Map<PageKind, SortedMap<String, Entry>> dated(
      Map<PageKind, SortedMap<String, Entry>> found,
      Edition previous,
      SortedMap<String, String> moved,
      String now) {
    Map<PageKind, SortedMap<String, Entry>> dated = new EnumMap<>(PageKind.class);
    found.forEach(
        (kind, of) -> {
          Map<String, Entry> before = new HashMap<>();
          SortedMap<String, Entry> earlier = previous.known(kind);
          earlier.forEach(
              (id, e) -> before.put(moved.getOrDefault(kind.page(id), kind.page(id)), e));
          earlier.forEach((id, e) -> before.put(kind.page(id), e));
          SortedMap<String, Entry> entries = new TreeMap<>();
          of.forEach((id, e) -> entries.put(id, dated(e, before.get(kind.page(id)), now)));
          dated.put(kind, entries);
        });
    return dated;
  }

  private static Entry dated(Entry found, @Nullable Entry before, String now) {
    if (before == null) {
      return found.at(now, now);
    }
    boolean same = before.state().equals(found.state());
    return found.at(before.since(), same ? before.changed() : now);
  }
}

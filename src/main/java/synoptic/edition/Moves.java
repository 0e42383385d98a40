package synoptic.edition;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;

/**
 * Where pages of earlier editions went: each to the page that has most of what it was made of. What
 * is in no page any more went nowhere, and what an editor hid is in none.
 */
final class Moves {
  private final Edition previous;
  private final Map<PageKind, Map<String, Set<String>>> places = new EnumMap<>(PageKind.class);

  private Moves(
      Edition previous, List<Comparison> now, Map<PageKind, SortedMap<String, Entry>> found) {
    this.previous = previous;
    for (PageKind kind : PageKind.values()) {
      places.put(kind, new TreeMap<>());
      requireNonNull(found.get(kind))
          .forEach((id, entry) -> places(kind).put(kind.page(id), entry.keys()));
    }
    for (Comparison one : now) {
      for (Claim claim : one.claims()) {
        if (claim.witnesses().size() == 1) {
          String place = PageKind.STORIES.page(one.story().id()) + "#c-" + claim.id();
          places(PageKind.CLAIMS).put(place, States.keys(claim, one.story()));
        }
      }
    }
  }

  /**
   * By the path of a page that is no more, where what it held stands now.
   *
   * @param found the entries of what is now
   */
  static SortedMap<String, String> between(
      Edition previous, List<Comparison> now, Map<PageKind, SortedMap<String, Entry>> found) {
    return new Moves(previous, now, found).all();
  }

  private Map<String, Set<String>> places(PageKind kind) {
    return requireNonNull(places.get(kind));
  }

  private SortedMap<String, String> all() {
    Map<String, String> last = new LinkedHashMap<>();
    for (PageKind kind : PageKind.values()) {
      Map<String, Set<String>> owners = Kept.owners(places(kind));
      previous
          .known(kind)
          .forEach(
              (id, entry) -> {
                String heir = heir(kind, entry, owners);
                if (heir != null && !stands(kind.page(id))) {
                  last.put(kind.page(id), heir);
                }
              });
    }
    SortedMap<String, String> moved = new TreeMap<>(last);
    previous
        .moved()
        .forEach(
            (from, to) -> {
              String target = last.getOrDefault(to, within(to, last));
              if (!stands(from) && stands(target)) {
                moved.put(from, target);
              }
            });
    return moved;
  }

  /** A place in a page, where that page stands now. */
  private static String within(String place, Map<String, String> last) {
    int mark = place.indexOf('#');
    String page = mark < 0 ? null : last.get(place.substring(0, mark));
    return page == null ? place : page + place.substring(mark);
  }

  private boolean stands(String place) {
    return places.values().stream().anyMatch(of -> of.containsKey(place));
  }

  private @Nullable String heir(PageKind kind, Entry entry, Map<String, Set<String>> owners) {
    return Kept.shared(kind, entry.keys(), places(kind), owners).entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}

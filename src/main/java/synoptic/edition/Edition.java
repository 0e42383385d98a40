package synoptic.edition;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a site: what its pages are. Builds that change nothing are of one edition.
 *
 * @param time when it was made, ISO 8601 in UTC, to the second
 * @param previous the time of the one before; null for the first
 * @param entries of each kind of page, by id
 * @param moved by the path of a page of an earlier edition, the path of what took its place, with
 *     an anchor where that is part of a page
 * @param gone by its path, each page of an earlier edition that stays without what it held
 */
public record Edition(
    String time,
    @Nullable String previous,
    Map<PageKind, SortedMap<String, Entry>> entries,
    SortedMap<String, String> moved,
    SortedMap<String, Gone> gone) {
  public Edition {
    requireNonNull(time);
    var all = new EnumMap<PageKind, SortedMap<String, Entry>>(PageKind.class);
    for (PageKind kind : PageKind.values()) {
      all.put(
          kind,
          Collections.unmodifiableSortedMap(
              new TreeMap<>(entries.getOrDefault(kind, Collections.emptySortedMap()))));
    }
    entries = Collections.unmodifiableMap(all);
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
    gone = Collections.unmodifiableSortedMap(new TreeMap<>(gone));
  }

  /** Whether it says that it was made after a time: then none of its dates is to be believed. */
  public boolean isAfter(Instant now) {
    return Instant.parse(time).isAfter(now);
  }

  /** The entries of a kind, by id. */
  public SortedMap<String, Entry> of(PageKind kind) {
    return requireNonNull(entries.get(kind));
  }

  /** What is known of pages of a kind, by id: also of those that are gone. */
  SortedMap<String, Entry> known(PageKind kind) {
    SortedMap<String, Entry> known = new TreeMap<>();
    gone.forEach(
        (page, of) -> {
          if (PageKind.of(page) == kind) {
            known.put(kind.id(page), of.entry());
          }
        });
    known.putAll(of(kind));
    return known;
  }

  /** The entry of a page; null if it has no such page. */
  public @Nullable Entry entry(PageKind kind, String id) {
    return of(kind).get(id);
  }

  /** Whether this edition is the first that has the page, and not the first of all. */
  public boolean isNew(Entry entry) {
    return previous != null && time.equals(entry.since());
  }

  /** Whether this edition changed a page of the one before. */
  public boolean isChanged(Entry entry) {
    return previous != null && time.equals(entry.changed()) && !isNew(entry);
  }
}

package synoptic.digest;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.edition.Edition;

/** The addresses of earlier editions that lead on, as far as what they lead to is shown. */
final class Forwards {
  private Forwards() {}

  static SortedMap<String, String> of(Edition edition, List<StoryEntry> stories) {
    Set<String> places =
        stories.stream()
            .flatMap(
                s ->
                    Stream.concat(
                        Stream.concat(
                            Stream.of(s.page()), s.claims().stream().map(ClaimEntry::href)),
                        s.speakers().stream()
                            .flatMap(w -> w.claims().stream())
                            .map(c -> s.page() + "#c-" + c.id())))
            .collect(toSet());
    SortedMap<String, String> forwards = new TreeMap<>();
    edition
        .moved()
        .forEach(
            (from, to) -> {
              String page = to.replaceFirst("#.*", "");
              if (places.contains(page)) {
                forwards.put(from, places.contains(to) ? to : page);
              }
            });
    return forwards;
  }
}

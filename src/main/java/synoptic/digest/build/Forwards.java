package synoptic.digest.build;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.digest.entry.SpeakerEntry;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.edition.Edition;

/** The addresses of earlier editions that lead on, as far as what they lead to is shown. */
final class Forwards {
  private Forwards() {}

  static SortedMap<String, String> of(
      Edition edition, List<StoryEntry> stories, List<SpeakerEntry> speakers) {
    Set<String> places =
        Stream.concat(
                stories.stream().flatMap(Forwards::places),
                speakers.stream().map(SpeakerEntry::page))
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

  private static Stream<String> places(StoryEntry story) {
    return Stream.of(
            Stream.of(story.page()),
            story.claims().stream().map(ClaimEntry::href),
            story.articles().stream().map(a -> a.source().page()),
            story.speakers().stream()
                .flatMap(w -> w.claims().stream())
                .map(c -> story.page() + "#c-" + c.id()))
        .flatMap(s -> s);
  }
}

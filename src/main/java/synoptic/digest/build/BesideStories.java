package synoptic.digest.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.Beside;
import synoptic.digest.entry.StoryEntry;
import synoptic.story.Sequel;
import synoptic.story.Story;

/** Which stories each story's page names beside it. */
final class BesideStories {
  private final Map<String, StoryEntry> ofArticle = new HashMap<>();
  private final SortedMap<String, List<StoryEntry>> parts = new TreeMap<>();
  private final SortedMap<String, List<StoryEntry>> earlier = new TreeMap<>();
  private final SortedMap<String, List<StoryEntry>> later = new TreeMap<>();

  private BesideStories(List<StoryEntry> stories) {
    for (StoryEntry story : stories) {
      story.articles().forEach(a -> ofArticle.put(a.source().id(), story));
    }
  }

  /** By the paths of the pages; nothing of those that have none. */
  static SortedMap<String, Beside> of(List<StoryEntry> stories, List<Sequel> sequels) {
    var beside = new BesideStories(stories);
    sequels.forEach(beside::add);
    SortedMap<String, Beside> found = new TreeMap<>();
    for (StoryEntry story : stories) {
      Beside one =
          new Beside(
              inOrder(beside.parts, story),
              inOrder(beside.earlier, story),
              inOrder(beside.later, story));
      if (!one.equals(Beside.NOTHING)) {
        found.put(story.page(), one);
      }
    }
    return found;
  }

  /** Stories have other ids by now, and the same articles. */
  private void add(Sequel sequel) {
    StoryEntry first = entry(sequel.earlier());
    StoryEntry second = entry(sequel.later());
    if (first == null || second == null) {
      return;
    }
    boolean isPart = sequel.kind() == Sequel.Kind.PART;
    put(isPart ? parts : later, first, second);
    put(isPart ? parts : earlier, second, first);
  }

  private @Nullable StoryEntry entry(Story story) {
    return ofArticle.get(story.articles().getFirst().id());
  }

  private static void put(
      SortedMap<String, List<StoryEntry>> into, StoryEntry story, StoryEntry other) {
    into.computeIfAbsent(story.page(), p -> new ArrayList<>()).add(other);
  }

  private static List<StoryEntry> inOrder(
      SortedMap<String, List<StoryEntry>> of, StoryEntry story) {
    return of.getOrDefault(story.page(), List.of()).stream()
        .sorted(
            Comparator.comparing(
                    (StoryEntry s) -> s.facts().first(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(StoryEntry::page))
        .toList();
  }
}

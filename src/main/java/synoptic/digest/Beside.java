package synoptic.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.digest.entry.StoryEntry;
import synoptic.story.Sequel;
import synoptic.story.Story;

/**
 * Stories on the matter of one, which its page names and does not compare with it.
 *
 * @param parts the others of a story that was too large to be compared at once
 * @param earlier by their days
 * @param later by their days
 */
public record Beside(List<StoryEntry> parts, List<StoryEntry> earlier, List<StoryEntry> later) {
  public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());

  public Beside {
    parts = List.copyOf(parts);
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  public boolean isFollowed() {
    return !earlier.isEmpty() || !later.isEmpty();
  }

  /** By the paths of the pages; nothing of those that have none. */
  public static SortedMap<String, Beside> of(List<StoryEntry> stories, List<Sequel> sequels) {
    var found = new Found(stories);
    sequels.forEach(found::add);
    SortedMap<String, Beside> beside = new TreeMap<>();
    for (StoryEntry story : stories) {
      Beside one = found.beside(story);
      if (!one.equals(NOTHING)) {
        beside.put(story.page(), one);
      }
    }
    return beside;
  }

  /** What is found of each story, by its page. */
  private static final class Found {
    private final Map<String, StoryEntry> ofArticle = new HashMap<>();
    private final Map<String, List<StoryEntry>> parts = new HashMap<>();
    private final Map<String, List<StoryEntry>> earlier = new HashMap<>();
    private final Map<String, List<StoryEntry>> later = new HashMap<>();

    Found(List<StoryEntry> stories) {
      for (StoryEntry story : stories) {
        story.articles().forEach(a -> ofArticle.put(a.source().id(), story));
      }
    }

    Beside beside(StoryEntry story) {
      return new Beside(inOrder(parts, story), inOrder(earlier, story), inOrder(later, story));
    }

    /** Stories have other ids by now, and the same articles. */
    void add(Sequel sequel) {
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
        Map<String, List<StoryEntry>> into, StoryEntry story, StoryEntry other) {
      into.computeIfAbsent(story.page(), p -> new ArrayList<>()).add(other);
    }

    private static List<StoryEntry> inOrder(Map<String, List<StoryEntry>> of, StoryEntry story) {
      return of.getOrDefault(story.page(), List.of()).stream()
          .sorted(
              Comparator.comparing(
                      (StoryEntry s) -> s.facts().first(),
                      Comparator.nullsLast(Comparator.naturalOrder()))
                  .thenComparing(StoryEntry::page))
          .toList();
    }
  }
}

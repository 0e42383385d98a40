package synoptic.story.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.story.Sequel;
import synoptic.story.Story;

/** Divides stories that have more articles than are compared at once, in the order of time. */
final class StoryParts {
  /**
   * Articles of one story. A choice, measured only so far that 100 reports of one event are
   * compared in 12 seconds of processor time, and 250 in 60.
   */
  private static final int MOST = 100;

  private StoryParts() {}

  /** The parts of a story, as like in size as can be; itself where it is small. */
  static Stream<List<Article>> of(List<Article> story) {
    int parts = (story.size() + MOST - 1) / MOST;
    List<List<Article>> divided = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      divided.add(story.subList(i * story.size() / parts, (i + 1) * story.size() / parts));
    }
    return divided.stream();
  }

  /**
   * Which stories are parts of one.
   *
   * @param whole the articles of each before it was divided
   */
  static List<Sequel> among(List<Story> stories, List<List<Article>> whole) {
    Map<String, Story> byFirst = new HashMap<>();
    stories.forEach(s -> byFirst.put(s.articles().getFirst().id(), s));
    List<Sequel> sequels = new ArrayList<>();
    for (List<Article> one : whole) {
      List<Story> parts =
          of(one).map(p -> byFirst.get(p.getFirst().id())).filter(Objects::nonNull).toList();
      for (int i = 0; i < parts.size(); i++) {
        for (Story later : parts.subList(i + 1, parts.size())) {
          sequels.add(new Sequel(parts.get(i), later, Sequel.Kind.PART));
        }
      }
    }
    return sequels;
  }
}

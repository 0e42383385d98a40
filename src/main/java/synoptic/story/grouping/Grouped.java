package synoptic.story.grouping;

import java.util.List;
import synoptic.story.Sequel;
import synoptic.story.Story;

/**
 * The stories of a corpus.
 *
 * @param stories newest first, undated last
 * @param sequels which of them are of one matter
 */
public record Grouped(List<Story> stories, List<Sequel> sequels) {
  public Grouped {
    stories = List.copyOf(stories);
    sequels = List.copyOf(sequels);
  }
}

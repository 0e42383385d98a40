package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.quotation.Person;

/**
 * A speaker as his page shows him.
 *
 * @param page its path
 * @param stories what he is quoted with, newest story first
 */
public record SpeakerEntry(Person person, String page, List<InStory> stories) {
  /** What he is quoted with in one story, in the order of publication. */
  public record InStory(StoryRef story, List<ClaimEntry> claims) {
    public InStory {
      requireNonNull(story);
      claims = List.copyOf(claims);
    }
  }

  public SpeakerEntry {
    requireNonNull(person);
    requireNonNull(page);
    stories = List.copyOf(stories);
  }

  public int quotations() {
    return stories.stream().mapToInt(s -> s.claims().size()).sum();
  }
}

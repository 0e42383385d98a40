package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.StoryRef;

/** What a speaker is quoted with in one story, in the order of publication. */
public record InStory(StoryRef story, List<ClaimEntry> claims) {
  public InStory {
    requireNonNull(story);
    claims = List.copyOf(claims);
  }
}

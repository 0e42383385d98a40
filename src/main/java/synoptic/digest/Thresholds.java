package synoptic.digest;

import static java.util.Objects.requireNonNull;

import synoptic.claim.ClaimSettings;
import synoptic.story.StorySettings;

/** With which thresholds passages were matched and articles grouped. */
public record Thresholds(ClaimSettings matching, StorySettings grouping) {
  public Thresholds {
    requireNonNull(matching);
    requireNonNull(grouping);
  }
}

package synoptic.digest.entry.claim;

import static java.util.Objects.requireNonNull;

import synoptic.digest.passage.Headline;

/**
 * A story as other pages name it.
 *
 * @param pinned whether the editor put it before others
 */
public record StoryRef(String id, String page, Headline headline, boolean pinned) {
  public StoryRef {
    requireNonNull(id);
    requireNonNull(page);
    requireNonNull(headline);
  }
}

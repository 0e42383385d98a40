package synoptic.digest;

import static java.util.Objects.requireNonNull;

/** A story as other pages name it. */
public record StoryRef(String id, String page, Headline headline) {
  public StoryRef {
    requireNonNull(id);
    requireNonNull(page);
    requireNonNull(headline);
  }
}

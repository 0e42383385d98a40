package synoptic.story;

import static java.util.Objects.requireNonNull;

/**
 * Two stories on one matter, which are read one after the other and never compared.
 *
 * @param kind why
 */
public record Sequel(Story earlier, Story later, Kind kind) {
  /** Why one story is named beside another. */
  public enum Kind {
    /**
     * The later is of days after the earlier, and much of what the one is about is in the other.
     */
    FOLLOW_UP,

    /** Both are parts of one that has more articles than are compared at once. */
    PART
  }

  public Sequel {
    requireNonNull(earlier);
    requireNonNull(later);
    requireNonNull(kind);
  }
}

package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What another article prints on the same matter: nothing is said of whether both agree.
 *
 * @param passage null where the caps keep its words back
 */
public record RelatedPassage(Source source, @Nullable CitedPassage passage) {
  public RelatedPassage {
    requireNonNull(source);
  }

  /** Whether both show some of the same words. */
  public boolean overlaps(RelatedPassage other) {
    return passage != null && other.passage != null && passage.overlaps(other.passage);
  }
}

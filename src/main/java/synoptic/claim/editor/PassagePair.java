package synoptic.claim.editor;

import static java.util.Objects.requireNonNull;

import synoptic.article.Place;

/** Two passages of different articles. */
public record PassagePair(Place a, Place b) {
  public PassagePair {
    requireNonNull(a);
    requireNonNull(b);
  }

  /** Whether they are the same two passages, in whatever order. */
  public boolean isSame(PassagePair other) {
    return (a.isSame(other.a) && b.isSame(other.b)) || (a.isSame(other.b) && b.isSame(other.a));
  }
}

package synoptic.claim.collate;

import org.jspecify.annotations.Nullable;

/** One kind of difference that a change of a few words is. */
public interface ChangeKind {
  /** The conflict that a change is; null if it is none of this kind. */
  @Nullable Conflict of(Collation pair, Change change);
}

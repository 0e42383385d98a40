package synoptic.digest.entry;

/** How an article has a claim. */
public enum CellState {
  /** It prints the reading that the others are compared with. */
  BASE,
  /** It prints the same words. */
  VERBATIM,
  /** It tells it in words of its own, which may say more or less. */
  VARIANT,
  /** It alters quoted words, or leaves out a part. */
  ALTERED,
  /** It says something else in a point that the ledger shows. */
  DIFFERS,
  /** It prints the claim in words that the excerpt caps keep back. */
  UNSHOWN,
  /** A passage of it is on the same matter, and was not joined. */
  RELATED,
  /** Nothing of it was joined; it may tell it in words of its own. */
  UNMATCHED,
  /** Nothing like it was found in the part of it that was read. */
  INCOMPLETE
}

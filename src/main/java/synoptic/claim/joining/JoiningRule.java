package synoptic.claim.joining;

import synoptic.claim.collate.Collation;

/** A rule of joining: what the score of two passages counts, given what they are. */
public interface JoiningRule {
  /**
   * The score that counts.
   *
   * @param score as the rules before this one leave it; 0 keeps the two apart
   */
  double apply(Collation pair, double score);

  /** What a receipt says where this rule changed the score: a sentence of the list. */
  String reason();
}

package synoptic.claim.joining;

import synoptic.claim.collate.Collation;

/**
 * A run of the same words within quotation marks joins, however few they are and whatever stands
 * around them.
 */
public final class MarkedRule implements JoiningRule {
  /** What such a pair counts at least: less than two speakers need to be one. */
  private static final double COUNTS = 0.9;

  @Override
  public double apply(Collation pair, double score) {
    return score < COUNTS && pair.hasMarkedRun() ? COUNTS : score;
  }

  @Override
  public String reason() {
    return "marked";
  }
}

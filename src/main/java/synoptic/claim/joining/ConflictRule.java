package synoptic.claim.joining;

import synoptic.claim.ClaimSettings;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Utterances;
import synoptic.claim.collate.difference.NameDifference;
import synoptic.claim.collate.difference.NegationDifference;
import synoptic.claim.collate.difference.Ranks;

/** Passages of which a guard found something changed need a higher score. */
public final class ConflictRule implements JoiningRule {
  /**
   * The score at which the rest of two passages says the same although one kind of thing changed.
   */
  private static final double DESPITE_CONFLICT = 0.8;

  /** The same, for two kinds and more. */
  private static final double DESPITE_CONFLICTS = 0.9;

  /**
   * What a contradictory pair counts: it joins nothing by itself, and leaves it to a third passage
   * to join both.
   */
  private final double contested;

  public ConflictRule(ClaimSettings settings) {
    this.contested = settings.weakestLink() < settings.withinStory() ? settings.weakestLink() : 0;
  }

  @Override
  public double apply(Collation pair, double score) {
    if (isHidden(pair) || isFormula(pair)) {
      return 0;
    }
    return score >= needed(pair) ? score : Math.min(score, contested);
  }

  @Override
  public String reason() {
    return "contradiction";
  }

  /**
   * One denies or only asks what the other states, or speaks of another, or quotes another
   * sentence, in a way that could not be shown: no agreement.
   */
  private static boolean isHidden(Collation pair) {
    return pair.conflicts().stream().anyMatch(ConflictRule::isOpenDenial)
        || pair.kinds().isEmpty()
            && (NegationDifference.isContradiction(pair)
                || Ranks.differ(pair.base(), pair.reading())
                || NameDifference.mayBeOfTwo(pair)
                || Utterances.isOneAsked(pair)
                || Utterances.areOtherWords(pair));
  }

  /**
   * A "not" of which it is not sure that it denies what the other states: no page could show it.
   */
  private static boolean isOpenDenial(Conflict conflict) {
    return conflict.kind() == Difference.NEGATION && !conflict.sure();
  }

  /**
   * A formula of bulletins, filled in twice: two things changed, and no name and no number is in
   * both.
   */
  private static boolean isFormula(Collation pair) {
    return pair.conflicts().size() > 1 && !pair.hasCommonAnchor();
  }

  /** The score that the two need; 0 if nothing changed. */
  public static double needed(Collation pair) {
    return switch (pair.kinds().size()) {
      case 0 -> 0;
      case 1 -> DESPITE_CONFLICT;
      default -> DESPITE_CONFLICTS;
    };
  }
}

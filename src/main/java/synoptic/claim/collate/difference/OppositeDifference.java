package synoptic.claim.collate.difference;

import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.Opposites;
import synoptic.language.Language;

/**
 * A word for its contrary: they deny each other without a negator. None where both passages have
 * both words, in another order.
 */
final class OppositeDifference implements ChangeKind {
  private static final Opposites OPPOSITES = new Opposites(Language.ENGLISH);

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    return OPPOSITES.in(pair, change).stream()
            .filter(Opposites.Pair::alone)
            .anyMatch(
                p ->
                    NegationDifference.isNegated(pair.base(), p.base())
                        == NegationDifference.isNegated(pair.reading(), p.reading()))
        ? new Conflict(Difference.NEGATION, change.base(), change.reading())
        : null;
  }
}

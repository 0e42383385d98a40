package synoptic.claim;

import java.util.List;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Utterances;
import synoptic.claim.unit.Unit;

/**
 * Two words in common say no one thing: "I signed the bill" and "his decision to sign the bill".
 */
final class EvidenceRule implements JoiningRule {
  /** Words of meaning that two passages share, unless they share all that they have. */
  private static final int SHARED = 3;

  @Override
  public double apply(Collation pair, double score) {
    List<String> first = telling(pair.base());
    List<String> second = telling(pair.reading());
    long shared = first.stream().filter(second::contains).count();
    return shared >= SHARED || first.equals(second) || pair.hasMarkedRun() ? score : 0;
  }

  private static List<String> telling(Unit unit) {
    return Utterances.telling(unit, unit.words());
  }
}

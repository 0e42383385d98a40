package synoptic.claim.joining;

import java.util.List;
import synoptic.claim.ClaimSettings;
import synoptic.claim.collate.Collation;
import synoptic.quotation.people.People;

/**
 * The rules of joining.
 *
 * @param inOrder each sees what the one before it leaves of the score
 */
public record JoiningRules(List<JoiningRule> inOrder) {
  public JoiningRules {
    inOrder = List.copyOf(inOrder);
  }

  /** Those by which passages are joined and explained. */
  public static JoiningRules of(ClaimSettings settings, People people) {
    return new JoiningRules(
        List.of(
            new EvidenceRule(),
            new StateRule(),
            new MarkedRule(),
            new FigureRule(),
            new SpeakerRule(people),
            new ConflictRule(settings),
            new LanguageRule()));
  }

  /** What they make of the score of two passages. */
  public Counted count(Collation pair) {
    var counted = new Counted(pair.score(), null);
    for (JoiningRule rule : inOrder) {
      double score = counted.score() == 0 ? 0 : rule.apply(pair, counted.score());
      counted = score == counted.score() ? counted : new Counted(score, rule);
    }
    return counted;
  }
}

package synoptic.claim.match;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import synoptic.claim.Judgement;
import synoptic.claim.collate.Collation;
import synoptic.claim.joining.Counted;
import synoptic.claim.joining.JoiningRules;
import synoptic.claim.unit.Unit;
import synoptic.story.cluster.Pair;

/** Decides on pairs of a story's units: the matcher's score, and what the rules make of it. */
public final class Judge {
  private final Map<Pair, Double> scores = new ConcurrentHashMap<>();
  private final Collations collations;
  private final Formulas formulas;
  private final JoiningRules rules;

  /**
   * @param formulas which are of two articles, where the rules are of two passages
   */
  public Judge(Collations collations, Formulas formulas, JoiningRules rules) {
    this.collations = collations;
    this.formulas = formulas;
    this.rules = rules;
  }

  /** The score that counts; 0 if the two are kept apart, or one is part of the other. */
  double score(Unit a, Unit b) {
    return score(collations.number(a), collations.number(b));
  }

  /** The same by their numbers in the story. */
  public double score(int a, int b) {
    Unit first = collations.units().get(Math.min(a, b));
    Unit second = collations.units().get(Math.max(a, b));
    if (first.overlaps(second) || formulas.areOfTwoEvents(first, second)) {
      return 0;
    }
    return scores.computeIfAbsent(
        new Pair(collations.first(Math.min(a, b)), collations.first(Math.max(a, b))),
        pair -> fresh(first, second));
  }

  private double fresh(Unit first, Unit second) {
    return collations.score(first, second) < Counterparts.FLOOR
            && !collations.of(first, second).hasMarkedRun()
        ? 0
        : rules.count(collations.of(first, second)).score();
  }

  /** The score of two units, with the rule that made it so. */
  Counted counted(Unit a, Unit b) {
    return formulas.areOfTwoEvents(a, b)
        ? new Counted(0, formulas)
        : rules.count(collations.of(a, b));
  }

  /** The receipt of two units that were joined. */
  Judgement judge(Unit a, Unit b, Reasons words) {
    Collation pair = collations.of(a, b);
    SortedMap<String, Double> features = Explainer.features(collations.features(a, b));
    List<String> reasons = words.of(features, pair.score(), pair.kinds());
    return new Judgement(pair.score(), features, pair.kinds(), true, reasons);
  }
}

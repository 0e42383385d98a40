package synoptic.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.collate.Collation;
import synoptic.claim.unit.Unit;
import synoptic.story.Neighbours;

/**
 * Bulletins of two events filled into one form: where their first sentences are alike and all their
 * names and numbers differ, nothing else that differs is an account of one thing.
 */
final class EventRule implements JoiningRule {
  /** Sentences of an article in which it says what happened. */
  private static final int LEAD = 3;

  /** Score from which two sentences are of one form. */
  private static final double ONE_FORM = 0.5;

  private final Set<Set<String>> ofTwo;

  EventRule(Collations collations, List<Neighbours.Pair> candidates) {
    List<Unit> units = collations.units();
    ofTwo =
        candidates.stream()
            .filter(p -> collations.score(units.get(p.first()), units.get(p.second())) >= ONE_FORM)
            .map(p -> collations.of(units.get(p.first()), units.get(p.second())))
            .filter(p -> !p.base().isOfArticle(p.reading()))
            .filter(p -> leads(p.base()) && leads(p.reading()) && ConflictRule.isFormula(p))
            .map(EventRule::articles)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean leads(Unit unit) {
    Article article = unit.article();
    return article.passages().stream()
        .filter(p -> p.role().isProse())
        .map(Passage::span)
        .limit(LEAD)
        .anyMatch(sentence -> sentence.overlaps(unit.span()));
  }

  private static Set<String> articles(Collation pair) {
    return Set.of(pair.base().article().id(), pair.reading().article().id());
  }

  @Override
  public double apply(Collation pair, double score) {
    boolean differs = !pair.kinds().isEmpty() || pair.showsTwoSpeakers();
    return !ofTwo.isEmpty() && ofTwo.contains(articles(pair)) && differs ? 0 : score;
  }
}

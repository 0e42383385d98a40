package synoptic.story.grouping;

import java.util.List;
import synoptic.article.Article;
import synoptic.story.StorySettings;
import synoptic.story.cluster.AverageLink;

/** The probability that two articles of a corpus, by their numbers, report one event. */
final class PairModel implements AverageLink.Score {
  private static final Logistic MODEL =
      Logistic.beside(PairModel.class, "grouping.properties", Trait.values());

  private final List<Outline> outlines;
  private final Days days;

  PairModel(List<Article> articles, List<Gist> gists, StorySettings settings) {
    this.outlines = Outline.of(gists);
    this.days = new Days(articles, settings);
  }

  @Override
  public double of(int a, int b) {
    return probability(a, b, days.between(a, b));
  }

  /** The same as if both were of one day. */
  double timeless(int a, int b) {
    return probability(a, b, 0);
  }

  private double probability(int a, int b, double evidence) {
    Outline first = outlines.get(a);
    Outline second = outlines.get(b);
    return first.hasNothingOf(second) || first.isStrangeTo(second)
        ? 0
        : MODEL.probability(Trait.of(first, second), evidence);
  }
}

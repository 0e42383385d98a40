package synoptic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;

/** The probability that two articles of a corpus, by their numbers, report one event. */
final class PairModel implements AverageLink.Score {
  private static final Logistic MODEL =
      Logistic.beside(PairModel.class, "grouping.properties", Trait.values());

  private final List<Outline> outlines;
  private final List<@Nullable LocalDate> days = new ArrayList<>();
  private final StorySettings settings;

  PairModel(List<Article> articles, List<Gist> gists, StorySettings settings) {
    this.outlines = Outline.of(gists);
    this.settings = settings;
    articles.forEach(a -> days.add(a.metadata().day()));
  }

  @Override
  public double of(int a, int b) {
    Outline first = outlines.get(a);
    Outline second = outlines.get(b);
    return first.hasNothingOf(second) || first.isStrangeTo(second)
        ? 0
        : decay(days.get(a), days.get(b)) * MODEL.probability(Trait.of(first, second));
  }

  /**
   * How much of a likeness remains after the time between two articles; all of it where one is
   * undated.
   */
  private double decay(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return 1;
    }
    double days = Math.abs(a.toEpochDay() - b.toEpochDay());
    return 1 - settings.fading() * (1 - Math.exp(-days / settings.days()));
  }
}

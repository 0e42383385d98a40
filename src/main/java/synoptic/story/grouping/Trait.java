package synoptic.story.grouping;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/** What is measured of two articles to tell whether they report one event. */
enum Trait {
  /** Whether they have words in common, rare ones and those near the beginning most. */
  WORDS((a, b) -> scaled(a.words().cosine(b.words()))),

  /** The same of words one after the other. */
  PHRASES((a, b) -> scaled(a.phrases().cosine(b.phrases()))),

  TITLE((a, b) -> a.title().cosine(b.title())),

  LEAD((a, b) -> scaled(a.lead().cosine(b.lead()))),

  /** Figures that both have; few tell little, whatever their share is. */
  FIGURES(Trait::figures),

  /** Of a long text much is found again in any other. */
  LENGTH(Trait::length),

  /** Whether whom and where the one names first stands anywhere in the other: the worse way. */
  LEAST_NAMES((a, b) -> Math.min(a.names().coveredBy(b.words()), b.names().coveredBy(a.words()))),

  /** The same the better way. */
  MOST_NAMES((a, b) -> Math.max(a.names().coveredBy(b.words()), b.names().coveredBy(a.words())));

  /** A cosine below which one is as small as another. */
  private static final double NOTHING = 0.02;

  /** Figures supposed on both sides that the other has not. */
  private static final double MORE = 2;

  /** Stems below which a text is as short as another. */
  private static final double SHORT = 20;

  private final ToDoubleBiFunction<Outline, Outline> measure;

  Trait(ToDoubleBiFunction<Outline, Outline> measure) {
    this.measure = measure;
  }

  /** The traits of two articles, by ordinal; the same either way round. */
  static double[] of(Outline a, Outline b) {
    return Arrays.stream(values()).mapToDouble(t -> t.measure.applyAsDouble(a, b)).toArray();
  }

  private static double scaled(double cosine) {
    return Math.log(cosine + NOTHING);
  }

  private static double length(Outline a, Outline b) {
    return Math.log(Math.max(SHORT, Math.min(a.length(), b.length())));
  }

  private static double figures(Outline a, Outline b) {
    long common = a.figures().stream().filter(b.figures()::contains).count();
    return common / (MORE + Math.sqrt((double) a.figures().size() * b.figures().size()));
  }
}

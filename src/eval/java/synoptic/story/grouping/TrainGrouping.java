package synoptic.story.grouping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import synoptic.language.Language;
import synoptic.story.Newton;
import synoptic.story.StorySet;

/**
 * Development tool: fits the coefficients by which articles are grouped (logistic regression), and
 * writes them. Trained on one half of each set, cut by topic, and scored on the other.
 *
 * <p>Arguments: {@code first} or {@code second}, the half to train on; two sets as for {@link
 * EvaluateStories}; articles of general news; the properties file to write.
 */
final class TrainGrouping {
  /** Pairs with less in common teach nothing. */
  private static final double SOME = Math.log(0.05);

  /** Days after which two articles of general news are taken to report two events. */
  private static final int APART = 14;

  /** Articles of general news, and their pairs that have most in common. */
  private static final int NEWS = 500;

  private static final int HARD = 30_000;

  /** What each set weighs, and what general news does. */
  private static final double SET = 2000;

  private static final double GENERAL = 0.4 * SET;
  private static final double RIDGE = 0.05;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  private TrainGrouping() {}

  public static void main(String[] args) throws IOException {
    boolean first = args[0].equals("first");
    var training = new TrainGrouping();
    for (int i = 1; i <= 2; i++) {
      training.add(StorySet.read(Path.of(args[i])).half(first));
    }
    training.addGeneral(StorySet.read(Path.of(args[3])));
    double[] w = Newton.fit(training.rows, training.labels, r -> training.weights.get(r), RIDGE);
    Files.writeString(Path.of(args[4]), text(w, training.rows.size()));
    System.out.print(text(w, training.rows.size()));
  }

  /** An event that many report counts for less than each of its pairs. */
  private void add(StorySet set) {
    Map<String, Integer> sizes = new HashMap<>();
    set.stories().forEach(s -> sizes.merge(s, 1, Integer::sum));
    List<Outline> outlines = outlines(set);
    int from = rows.size();
    for (int i = 0; i < outlines.size(); i++) {
      for (int j = i + 1; j < outlines.size(); j++) {
        double[] traits = Trait.of(outlines.get(i), outlines.get(j));
        boolean same = set.stories().get(i).equals(set.stories().get(j));
        if (!outlines.get(i).isStrangeTo(outlines.get(j))
            && (same || traits[Trait.WORDS.ordinal()] > SOME)) {
          rows.add(traits);
          labels.add(same);
          weights.add(same ? 1 / Math.sqrt(sizes.getOrDefault(set.stories().get(i), 1)) : 1);
        }
      }
    }
    scale(from, SET);
  }

  private void addGeneral(StorySet news) {
    var set =
        new StorySet(
            news.articles().subList(NEWS, 2 * NEWS),
            news.stories().subList(NEWS, 2 * NEWS),
            news.topics().subList(NEWS, 2 * NEWS));
    List<Outline> outlines = outlines(set);
    List<double[]> pairs = new ArrayList<>();
    for (int i = 0; i < outlines.size(); i++) {
      for (int j = i + 1; j < outlines.size(); j++) {
        LocalDate a = set.articles().get(i).metadata().day();
        LocalDate b = set.articles().get(j).metadata().day();
        if (a != null
            && b != null
            && Math.abs(a.toEpochDay() - b.toEpochDay()) > APART
            && !outlines.get(i).isStrangeTo(outlines.get(j))) {
          pairs.add(Trait.of(outlines.get(i), outlines.get(j)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(p -> -p[Trait.WORDS.ordinal()]));
    int from = rows.size();
    for (double[] pair : pairs.subList(0, Math.min(HARD, pairs.size()))) {
      rows.add(pair);
      labels.add(false);
      weights.add(1.0);
    }
    scale(from, GENERAL);
  }

  private void scale(int from, double total) {
    double sum = weights.subList(from, weights.size()).stream().mapToDouble(w -> w).sum();
    for (int i = from; i < weights.size(); i++) {
      weights.set(i, weights.get(i) * total / sum);
    }
  }

  private static List<Outline> outlines(StorySet set) {
    return Outline.of(
        set.articles().parallelStream().map(a -> Gist.of(a, Language.ENGLISH)).toList());
  }

  private static String text(double[] w, int pairs) {
    var out = new StringBuilder();
    out.append(
        """
        # Coefficients of the logistic model that says whether two articles report one event.
        # Written by TrainGrouping from %d pairs of articles: of half of g5w1h (news-please) and of half of ECB+
        # (topics 1 to 35), cut by topic, and of general news more than two weeks apart, taken for two events.
        # What is measured of a pair is defined in Trait.java.
        """
            .formatted(pairs));
    out.append(String.format(Locale.ROOT, "intercept = %.3f%n", w[w.length - 1]));
    for (Trait trait : Trait.values()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s = %.3f%n",
              trait.name().toLowerCase(Locale.ROOT),
              w[trait.ordinal()]));
    }
    return out.toString();
  }
}

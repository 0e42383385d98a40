package synoptic.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.story.Rarity;
import synoptic.text.JsonRows;

/** Development tool: the scores of labelled pairs of passages, worst first, and F1 by threshold. Argument: the pairs. */
final class EvaluatePairs {
  private record Scored(int label, double score, String a, String b) {}

  private EvaluatePairs() {}

  public static void main(String[] args) throws IOException {
    Rarity rarity = Rarity.among(List.of());
    Model model = Model.shipped();
    List<Scored> scored = new ArrayList<>();
    for (var row : JsonRows.read(Path.of(args[0]))) {
      String a = row.getOrDefault("textA", "");
      String b = row.getOrDefault("textB", "");
      double score = model.probability(Feature.of(Profile.of(a, rarity), Profile.of(b, rarity)));
      scored.add(new Scored(Integer.parseInt(row.getOrDefault("label", "0")), score, a, b));
    }
    scored.sort(Comparator.comparingDouble(s -> -s.score));
    for (Scored s : scored) {
      System.out.printf("%2d %.4f %s%n          %s%n", s.label, s.score, s.a, s.b);
    }
    for (double t : new double[] {.01, .02, .05, .1, .15, .2, .3, .4, .5, .6}) {
      long tp = scored.stream().filter(s -> s.label == 1 && s.score >= t).count();
      long fp = scored.stream().filter(s -> s.label == 0 && s.score >= t).count();
      long fn = scored.stream().filter(s -> s.label == 1 && s.score < t).count();
      System.out.printf("%.2f tp %d fp %d fn %d F1 %.3f%n", t, tp, fp, fn, 2.0 * tp / (2 * tp + fp + fn));
    }
  }
}

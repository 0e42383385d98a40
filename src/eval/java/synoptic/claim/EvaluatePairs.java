package synoptic.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.claim.match.Explainer;
import synoptic.text.JsonRows;

/**
 * Development tool: the scores of labelled pairs of passages, worst first, and F1 by threshold.
 * Argument: the pairs.
 */
final class EvaluatePairs {
  private record Scored(int label, Judgement judgement, String a, String b) {
    double score() {
      return judgement.score();
    }
  }

  private EvaluatePairs() {}

  public static void main(String[] args) throws IOException {
    var explainer = new Explainer();
    List<Scored> scored = new ArrayList<>();
    for (var row : JsonRows.read(Path.of(args[0]))) {
      String a = row.getOrDefault("textA", "");
      String b = row.getOrDefault("textB", "");
      Judgement judgement = explainer.explain(a, b);
      scored.add(new Scored(Integer.parseInt(row.getOrDefault("label", "0")), judgement, a, b));
    }
    scored.sort(Comparator.comparingDouble(s -> -s.score()));
    for (Scored s : scored) {
      System.out.printf(
          "%2d %.4f %s%n          %s%n",
          s.label,
          s.score(),
          s.judgement.conflicts() + (s.judgement.joined() ? " joined " : " ") + s.a,
          s.b);
    }
    for (double t : new double[] {.01, .02, .05, .1, .15, .2, .3, .4, .5, .6}) {
      long tp = scored.stream().filter(s -> s.label == 1 && s.score() >= t).count();
      long fp = scored.stream().filter(s -> s.label == 0 && s.score() >= t).count();
      long fn = scored.stream().filter(s -> s.label == 1 && s.score() < t).count();
      System.out.printf(
          "%.2f tp %d fp %d fn %d F1 %.3f%n", t, tp, fp, fn, 2.0 * tp / (2 * tp + fp + fn));
    }
  }
}

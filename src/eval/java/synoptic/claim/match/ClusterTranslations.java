package synoptic.claim.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import synoptic.claim.Translations;
import synoptic.story.cluster.AverageLink;
import synoptic.story.cluster.Neighbours;
import synoptic.story.cluster.Pair;
import synoptic.story.grouping.Logistic;
import synoptic.story.word.Rarity;
import synoptic.story.word.Stems;

/**
 * Development tool: clusters the translations and scores them. Arguments: set, languages ("" =
 * all), depth.
 */
final class ClusterTranslations {
  private ClusterTranslations() {}

  public static void main(String[] args) throws IOException {
    var set =
        Translations.read(
            Path.of(args[0]), args[1].isEmpty() ? List.of() : List.of(args[1].split(",")));
    int depth = Integer.parseInt(args[2]);
    long start = System.nanoTime();
    List<List<String>> stems = set.texts().parallelStream().map(Stems::of).toList();
    Rarity rarity = Rarity.among(stems);
    List<Profile> profiles =
        IntStream.range(0, stems.size())
            .parallel()
            .mapToObj(i -> Profile.of(set.texts().get(i), stems.get(i), rarity))
            .toList();
    long profiled = System.nanoTime();
    List<Pair> pairs = Neighbours.among(stems, rarity, depth);
    long found = System.nanoTime();
    var model = Logistic.beside(PairScorer.class, "matcher.properties", Feature.values());
    List<Pair> strong = new ArrayList<>();
    for (double threshold :
        args.length > 3
            ? new double[] {Double.parseDouble(args[3])}
            : new double[] {.3, .4, .5, .6, .7}) {
      for (double floor :
          args.length > 4
              ? new double[] {Double.parseDouble(args[4])}
              : new double[] {.01, .05, .1}) {
        long begin = System.nanoTime();
        var clusters =
            new AverageLink(
                    (a, b) -> model.probability(Feature.of(profiles.get(a), profiles.get(b))),
                    threshold,
                    floor)
                .cluster(stems.size(), pairs);
        double[] prf = set.bCubed(clusters);
        System.out.printf(
            "threshold %.2f floor %.2f  B3 P %.4f R %.4f F1 %.4f  clusters %d  %.1f s%n",
            threshold,
            floor,
            prf[0],
            prf[1],
            prf[2],
            clusters.size(),
            (System.nanoTime() - begin) / 1e9);
      }
    }
    System.out.printf(
        "%d passages, analysed %.1f s, %d candidates in %.1f s%n",
        stems.size(), (profiled - start) / 1e9, pairs.size(), (found - profiled) / 1e9);
  }
}

package synoptic.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import synoptic.text.JsonRows;

/**
 * A development set of independent translations of the same news sentences: gzipped JSON Lines of
 * id, cluster, text.
 */
public record Translations(List<String> ids, List<String> clusters, List<String> texts) {
  public static Translations read(Path path, List<String> languages) throws IOException {
    var read = new Translations(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (var row : JsonRows.read(path)) {
      String cluster = row.getOrDefault("cluster", "");
      if (languages.isEmpty() || languages.contains(cluster.substring(0, cluster.indexOf('-')))) {
        read.ids.add(row.getOrDefault("id", ""));
        read.clusters.add(cluster);
        read.texts.add(row.getOrDefault("text", ""));
      }
    }
    return read;
  }

  /**
   * B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of a clustering against the true
   * clusters.
   */
  public double[] bCubed(List<List<Integer>> predicted) {
    Map<String, Integer> sizes = new HashMap<>();
    clusters.forEach(c -> sizes.merge(c, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (List<Integer> cluster : predicted) {
      Map<String, Integer> inside = new HashMap<>();
      cluster.forEach(i -> inside.merge(clusters.get(i), 1, Integer::sum));
      for (var entry : inside.entrySet()) {
        double squared = (double) entry.getValue() * entry.getValue();
        precision += squared / cluster.size();
        recall += squared / sizes.getOrDefault(entry.getKey(), 0);
      }
    }
    double p = precision / texts.size();
    double r = recall / texts.size();
    return new double[] {p, r, 2 * p * r / (p + r)};
  }
}

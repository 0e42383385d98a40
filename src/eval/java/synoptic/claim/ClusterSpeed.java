package synoptic.claim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import synoptic.claim.match.Explainer;
import synoptic.claim.match.Utterance;

/**
 * Development tool: passages clustered per second, cold and warm. Arguments: the translations, how
 * many, rounds.
 */
final class ClusterSpeed {
  private ClusterSpeed() {}

  public static void main(String[] args) throws IOException {
    var set = Translations.read(Path.of(args[0]), List.of());
    int count = Math.min(Integer.parseInt(args[1]), set.texts().size());
    List<Utterance> passages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      passages.add(new Utterance(set.ids().get(i), set.texts().get(i), null));
    }
    for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
      long start = System.nanoTime();
      int clusters = new Explainer().cluster(passages).size();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "round %d: %d passages, %d clusters, %.1f s, %.0f a second%n",
          round, count, clusters, seconds, count / seconds);
    }
  }
}

package synoptic.story.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AverageLinkTest {
  private static List<List<Integer>> cluster(double[][] scores, double threshold, double floor) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      for (int j = i + 1; j < scores.length; j++) {
        pairs.add(new Pair(i, j));
      }
    }
    return new AverageLink((a, b) -> scores[a][b], threshold, floor).cluster(scores.length, pairs);
  }

  /** 0-1 and 1-2 are alike, 0-2 are not. */
  private static double[][] chain(double weak) {
    return new double[][] {{1, .9, weak}, {.9, 1, .8}, {weak, .8, 1}};
  }

  @Test
  void aChainIsNoCluster() {
    assertThat(cluster(chain(.1), .5, 0)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aGoodMeanIsACluster() {
    assertThat(cluster(chain(.4), .5, 0)).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void theWeakestLinkHasAFloor() {
    assertThat(cluster(chain(.4), .5, .5)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void pairsThatRetrievalMissedCountToo() {
    double[][] scores = chain(0);
    var pairs = List.of(new Pair(0, 1), new Pair(1, 2));
    assertThat(new AverageLink((a, b) -> scores[a][b], .5, 0).cluster(3, pairs))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void twoTightClustersNeedStrongerLinksThanTwoLooseOnes() {
    double[][] scores = {{1, .9, .4, .4}, {.9, 1, .4, .4}, {.4, .4, 1, .9}, {.4, .4, .9, 1}};
    var pairs = List.of(new Pair(0, 1), new Pair(1, 2), new Pair(2, 3));
    AverageLink.Cohesion half = (sum, n) -> (sum + .3) / (n + 1);
    var link = new AverageLink((a, b) -> scores[a][b], .3, 0, half);
    assertThat(link.cluster(4, pairs)).containsExactly(List.of(0, 1), List.of(2, 3));
    assertThat(cluster(scores, .3, 0)).containsExactly(List.of(0, 1, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void itIsAPartitionWhoseLinksKeepTheFloor(long seed) {
    var random = new Random(seed);
    double[][] scores = new double[30][30];
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < i; j++) {
        scores[i][j] = scores[j][i] = random.nextDouble();
      }
    }
    List<List<Integer>> clusters = cluster(scores, .5, .2);
    assertThat(clusters.stream().flatMap(List::stream).sorted())
        .hasSize(30)
        .doesNotHaveDuplicates();
    for (List<Integer> cluster : clusters) {
      for (int a : cluster) {
        for (int b : cluster) {
          assertThat(a == b || scores[a][b] >= .2).isTrue();
        }
      }
    }
  }
}

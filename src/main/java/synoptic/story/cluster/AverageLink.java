package synoptic.story.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Average-link agglomerative clustering, with a floor on the weakest link: two clusters merge while
 * the mean score of their pairs reaches the threshold and their {@link Cohesion}, and no pair falls
 * below the floor. Only clusters with a candidate pair between them are compared, but then over all
 * their pairs, so that the result does not depend on which pairs retrieval found.
 */
public final class AverageLink {
  /** The score of two passages by number, symmetric, 0 to 1; several threads ask for it at once. */
  public interface Score {
    double of(int a, int b);
  }

  /**
   * The mean score to suppose inside a cluster of so many pairs; two merge from the geometric mean
   * of theirs.
   */
  public interface Cohesion {
    double of(double sum, int pairs);
  }

  private final Score score;
  private final double threshold;
  private final double floor;
  private final Cohesion cohesion;
  private final PriorityQueue<Proposal> proposals = new PriorityQueue<>(Proposal.ORDER);

  public AverageLink(Score score, double threshold, double floor) {
    this(score, threshold, floor, (sum, pairs) -> threshold);
  }

  public AverageLink(Score score, double threshold, double floor, Cohesion cohesion) {
    this.score = score;
    this.threshold = threshold;
    this.floor = floor;
    this.cohesion = cohesion;
  }

  /** A partition of 0 to {@code size}, each part ascending, the parts by their first. */
  public List<List<Integer>> cluster(int size, List<Pair> candidates) {
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      clusters.add(new Cluster(i, List.of(i), Linkage.NONE));
    }
    double[] scores =
        candidates.parallelStream().mapToDouble(p -> score.of(p.first(), p.second())).toArray();
    for (int i = 0; i < scores.length; i++) {
      Pair pair = candidates.get(i);
      link(
          clusters.get(pair.first()),
          clusters.get(pair.second()),
          new Linkage(scores[i], scores[i], 1));
    }
    for (Proposal best = proposals.poll(); best != null; best = proposals.poll()) {
      if (!best.a().merged && !best.b().merged && coheres(best)) {
        clusters.add(merge(best.a(), best.b(), clusters.size()));
      }
    }
    return clusters.stream()
        .filter(g -> !g.merged)
        .map(g -> g.members)
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private boolean coheres(Proposal p) {
    return p.mean() * p.mean() >= cohesion(p.a().inside) * cohesion(p.b().inside);
  }

  private double cohesion(Linkage inside) {
    return cohesion.of(inside.sum(), inside.pairs());
  }

  /** One with a pair below the floor is kept, so that what can never merge is looked at once. */
  private void link(Cluster a, Cluster b, Linkage link) {
    a.links.put(b, link);
    b.links.put(a, link);
    if (link.least() >= floor && link.mean() >= threshold) {
      proposals.add(
          a.number < b.number ? new Proposal(link.mean(), a, b) : new Proposal(link.mean(), b, a));
    }
  }

  private Cluster merge(Cluster a, Cluster b, int number) {
    List<Integer> members = Stream.concat(a.members.stream(), b.members.stream()).sorted().toList();
    var merged = new Cluster(number, members, a.inside.plus(b.inside).plus(between(a, b)));
    var others = new TreeSet<>(a.links.keySet());
    others.addAll(b.links.keySet());
    others.remove(a);
    others.remove(b);
    for (Cluster other : others) {
      link(merged, other, between(a, b, other));
      other.links.remove(a);
      other.links.remove(b);
    }
    a.links.clear();
    b.links.clear();
    a.merged = true;
    b.merged = true;
    return merged;
  }

  /** Between two that merge and another, as far as it takes to see whether all three may be one. */
  private Linkage between(Cluster a, Cluster b, Cluster other) {
    Linkage first = a.links.getOrDefault(other, Linkage.NONE);
    Linkage second = b.links.getOrDefault(other, Linkage.NONE);
    if (Math.min(first.least(), second.least()) < floor) {
      return first.plus(second);
    }
    Linkage one = between(a, other);
    return one.least() < floor ? one : one.plus(between(b, other));
  }

  private Linkage between(Cluster a, Cluster b) {
    Linkage known = a.links.get(b);
    if (known != null) {
      return known;
    }
    Linkage sum = Linkage.NONE;
    for (int i : a.members) {
      for (int j : b.members) {
        double s = score.of(i, j);
        sum = sum.plus(new Linkage(s, s, 1));
        if (s < floor) {
          return sum;
        }
      }
    }
    return sum;
  }
}

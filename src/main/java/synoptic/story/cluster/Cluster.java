package synoptic.story.cluster;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A cluster under way: its number, its members, and the links inside and to others. */
final class Cluster implements Comparable<Cluster> {
  final int number;
  final List<Integer> members;
  final Linkage inside;
  final SortedMap<Cluster, Linkage> links = new TreeMap<>();
  boolean merged;

  Cluster(int number, List<Integer> members, Linkage inside) {
    this.number = number;
    this.members = members;
    this.inside = inside;
  }

  @Override
  public int compareTo(Cluster other) {
    return Integer.compare(number, other.number);
  }
}

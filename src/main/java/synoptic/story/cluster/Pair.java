package synoptic.story.cluster;

/** Two texts by number, the lower first. */
public record Pair(int first, int second) implements Comparable<Pair> {
  @Override
  public int compareTo(Pair other) {
    return first != other.first
        ? Integer.compare(first, other.first)
        : Integer.compare(second, other.second);
  }
}

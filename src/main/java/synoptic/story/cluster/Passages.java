package synoptic.story.cluster;

import java.util.List;

/** Texts given by their stems, to be asked for those near some words; BM25 ranks. */
interface Passages extends AutoCloseable {
  /**
   * The numbers of the texts that have the most of some stems, nearest first, of equal ones the
   * first.
   *
   * @param most how many
   */
  int[] nearest(List<String> stems, int most);

  @Override
  default void close() {}
}

package synoptic.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the stories that windows cut. Two stories of two windows side by side are one where, of the
 * articles that either has among those that lie in both windows, more than half are in both
 * stories. A story so has at most one other before and one after it: stories grow in time, and
 * never run together.
 */
final class Stitch {
  /**
   * What a story has in common with one of the next window.
   *
   * @param earlier the story of the first window, by its number
   * @param later that of the next
   * @param articles how many lie in both
   */
  record Overlap(long earlier, long later, int articles) implements Serializable {}

  private Stitch() {}

  /**
   * The first story of those that are one, by each of the others.
   *
   * @param overlaps all of them, each once; numbers of stories grow with their windows'
   */
  static Map<Long, Long> firsts(List<Overlap> overlaps) {
    Map<Long, Integer> ofEarlier = new HashMap<>();
    Map<Long, Integer> ofLater = new HashMap<>();
    for (Overlap overlap : overlaps) {
      ofEarlier.merge(overlap.earlier, overlap.articles, Integer::sum);
      ofLater.merge(overlap.later, overlap.articles, Integer::sum);
    }
    Map<Long, Long> firsts = new HashMap<>();
    overlaps.stream()
        .sorted(Comparator.comparingLong(Overlap::earlier))
        .filter(
            o -> {
              int either = ofEarlier.getOrDefault(o.earlier, 0) + ofLater.getOrDefault(o.later, 0);
              return 2 * o.articles > either - o.articles;
            })
        .forEach(o -> firsts.put(o.later, firsts.getOrDefault(o.earlier, o.earlier)));
    return firsts;
  }
}

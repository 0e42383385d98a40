package synoptic.digest.entry.claim;

import java.util.List;
import synoptic.digest.passage.Source;

/**
 * How widely a claim is reported.
 *
 * @param articles how many print it
 * @param outlets of how many outlets
 * @param lineages at most so many of the articles are independent
 * @param likelihood how probably two that are say the same, of those who do so the most; 0 where
 *     none are
 * @param unshown articles that print it too, and whose words the excerpt caps keep back
 */
public record Coverage(
    int articles, int outlets, int lineages, double likelihood, List<Source> unshown) {
  public Coverage {
    unshown = List.copyOf(unshown);
    if (lineages < 1 || articles < lineages || articles <= unshown.size()) {
      throw new IllegalArgumentException(
          "a claim has a lineage, an article for each, and one that is shown");
    }
  }
}

package synoptic.edition;

import java.util.List;
import synoptic.claim.Comparison;

/** An edition, and what it is made of, by the ids that it keeps. */
public record Made(Edition edition, List<Comparison> comparisons) {
  public Made {
    comparisons = List.copyOf(comparisons);
  }
}

package synoptic.digest.entry.article;

import java.util.List;

/** One reason why articles are of one lineage, and the evidence that gives it. */
public record Ground(String reason, List<Evidence> evidence) {
  /** Sentences that a page lists; the others are counted. */
  private static final int LISTED = 4;

  /** The first of the evidence, a page's worth. */
  public List<Evidence> listed() {
    return evidence.subList(0, Math.min(LISTED, evidence.size()));
  }

  /** How much more there is. */
  public int more() {
    return evidence.size() - listed().size();
  }
}

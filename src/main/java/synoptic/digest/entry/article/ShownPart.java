package synoptic.digest.entry.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.CitedPassage;

/**
 * A stretch that is shown, or a gap.
 *
 * @param passage the stretch; null for a gap
 * @param nodes its text with its anchors
 * @param skipped how many words a gap leaves out
 */
public record ShownPart(@Nullable CitedPassage passage, List<Node> nodes, int skipped) {
  public ShownPart {
    nodes = List.copyOf(nodes);
  }

  /** The words shown; empty for a gap. */
  public String text() {
    return passage == null ? "" : passage.text();
  }
}

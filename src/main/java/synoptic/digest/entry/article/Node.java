package synoptic.digest.entry.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text, or a place with an anchor around further nodes.
 *
 * @param text empty for a place
 * @param anchor null for text, and for the rest of a place that another one cuts in two
 * @param claim the claim that the place is a reading of; null where it is none, or of a claim
 *     without other witnesses
 */
public record Node(String text, @Nullable String anchor, @Nullable String claim, List<Node> nodes) {
  public Node {
    requireNonNull(text);
    nodes = List.copyOf(nodes);
  }

  public static Node text(String text) {
    return new Node(text, null, null, List.of());
  }

  public boolean isPlain() {
    return nodes.isEmpty();
  }
}

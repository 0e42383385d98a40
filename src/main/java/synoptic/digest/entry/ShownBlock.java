package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.article.Role;
import synoptic.digest.passage.CitedPassage;

/**
 * A paragraph of an article page.
 *
 * @param role null for a gap between blocks
 * @param parts what is shown of it and what is left out, in order
 * @param byEditor whether it is the editor who says what it is
 * @param margin the claims that it shares with other articles
 */
public record ShownBlock(
    @Nullable Role role, boolean byEditor, List<Part> parts, List<ClaimEntry> margin) {
  /**
   * A stretch that is shown, or a gap.
   *
   * @param passage the stretch; null for a gap
   * @param nodes its text with its anchors
   * @param skipped how many words a gap leaves out
   */
  public record Part(@Nullable CitedPassage passage, List<Node> nodes, int skipped) {
    public Part {
      nodes = List.copyOf(nodes);
    }

    /** The words shown; empty for a gap. */
    public String text() {
      return passage == null ? "" : passage.text();
    }
  }

  /**
   * Text, or a place with an anchor around further nodes.
   *
   * @param text empty for a place
   * @param anchor null for text, and for the rest of a place that another one cuts in two
   * @param claim the claim that the place is a reading of; null where it is none, or of a claim
   *     without other witnesses
   */
  public record Node(
      String text, @Nullable String anchor, @Nullable String claim, List<Node> nodes) {
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

  public ShownBlock {
    parts = List.copyOf(parts);
    margin = List.copyOf(margin);
  }

  public boolean isGap() {
    return role == null;
  }

  public boolean isHeadline() {
    return role == Role.HEADLINE;
  }

  public boolean isCorrection() {
    return role == Role.CORRECTION;
  }

  /** The role in lower case with hyphens, {@code block-quote}; {@code gap} for a gap. */
  public String label() {
    return role == null ? "gap" : role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

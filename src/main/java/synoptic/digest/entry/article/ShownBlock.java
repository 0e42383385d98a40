package synoptic.digest.entry.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.article.Role;
import synoptic.digest.entry.claim.ClaimEntry;

/**
 * A paragraph of an article page.
 *
 * @param role null for a gap between blocks
 * @param parts what is shown of it and what is left out, in order
 * @param byEditor whether it is the editor who says what it is
 * @param margin the claims that it shares with other articles
 */
public record ShownBlock(
    @Nullable Role role, boolean byEditor, List<ShownPart> parts, List<ClaimEntry> margin) {
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

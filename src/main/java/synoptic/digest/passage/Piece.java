package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;

/**
 * A run of a passage that is marked in one way.
 *
 * @param text a part of the passage; empty where the reading lacks words that the base has
 * @param mark how it differs
 * @param label what differs, in a word or two; empty if nothing does
 * @param base the base reading's words for it; null where it has none or nothing differs
 */
public record Piece(String text, Mark mark, String label, @Nullable CitedPassage base) {
  /** How a piece is shown. */
  public enum Mark {
    PLAIN,
    /** A word that changes what is said. */
    SIGNIFICANT,
    WORDING,
    SPELLING,
    /** The publisher's own ellipsis or insertion. */
    EDITORIAL,
    /** The words that a list of differences is about. */
    FOCUS,
    /** Words of a lead that no other account tells. */
    ALONE;

    public static Mark of(Difference kind) {
      return switch (kind) {
        case EDITORIAL -> EDITORIAL;
        case ORTHOGRAPHY -> SPELLING;
        case WORDING, RETOLD -> WORDING;
        default -> SIGNIFICANT;
      };
    }
  }

  public Piece {
    requireNonNull(text);
    requireNonNull(mark);
    requireNonNull(label);
  }

  public static Piece plain(String text) {
    return new Piece(text, Mark.PLAIN, "", null);
  }

  /** Whether the reading lacks words here that the base has. */
  public boolean isLack() {
    return text.isEmpty();
  }

  /** Whether it is a part left out and no word replaced. */
  public boolean isOmission() {
    return base != null
        && label.equals(Labels.of(base.source().tongues().pages(), Difference.OMISSION));
  }

  /** Its mark as a class name of the style sheet. */
  public String style() {
    return mark.name().toLowerCase(java.util.Locale.ROOT);
  }
}

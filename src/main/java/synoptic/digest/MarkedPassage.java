package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A passage cut into pieces, which together are the passage.
 *
 * @throws IllegalArgumentException if they are not
 */
public record MarkedPassage(CitedPassage passage, List<Piece> pieces) {
  public MarkedPassage {
    requireNonNull(passage);
    pieces = List.copyOf(pieces);
    var joined = new StringBuilder();
    pieces.forEach(p -> joined.append(p.text()));
    if (!passage.text().contentEquals(joined)) {
      throw new IllegalArgumentException("pieces are not the passage: " + joined);
    }
  }

  static MarkedPassage plain(CitedPassage passage) {
    return new MarkedPassage(passage, List.of(Piece.plain(passage.text())));
  }
}

package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

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

  /** The words that a list of differences is about. */
  Stream<String> focus() {
    return pieces.stream().filter(p -> p.mark() == Piece.Mark.FOCUS).map(Piece::text);
  }

  static MarkedPassage plain(CitedPassage passage) {
    return new MarkedPassage(passage, List.of(Piece.plain(passage.text())));
  }
}

package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import synoptic.text.Selector;
import synoptic.text.Span;

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
  public Stream<String> focus() {
    return pieces.stream().filter(p -> p.mark() == Piece.Mark.FOCUS).map(Piece::text);
  }

  /** From the first to the last of these words, as a passage; the whole where there are none. */
  public CitedPassage focused() {
    int at = 0;
    int start = -1;
    int end = 0;
    for (Piece piece : pieces) {
      if (piece.mark() == Piece.Mark.FOCUS) {
        start = start < 0 ? at : start;
        end = at + piece.text().length();
      }
      at += piece.text().length();
    }
    if (start < 0) {
      return passage;
    }
    var words = new Span(start, end);
    var selector = new Selector(words.of(passage.text()), "", "", words.shift(passage.start()));
    return new CitedPassage(passage.source(), selector);
  }

  static MarkedPassage plain(CitedPassage passage) {
    return new MarkedPassage(passage, List.of(Piece.plain(passage.text())));
  }
}

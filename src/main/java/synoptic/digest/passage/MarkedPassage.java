package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * A passage cut into pieces, which together are the passage.
 *
 * @throws IllegalArgumentException if they are not
 */
public record MarkedPassage(CitedPassage passage, List<Piece> pieces) {
  /** Words on either side that show what a word stands among. */
  private static final int AROUND = 3;

  /** UTF-16 units of a line of several accounts. */
  private static final int LINE = 50;

  private static final String STOPS = ".!?";

  private static final String MARKS = "\"“”„«»";

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
    return passage.part(place());
  }

  /** These with the few words on either side of them in their sentence or marks, a line at most. */
  public MarkedPassage context() {
    return clip(around(passage.text(), place()));
  }

  /** Whether words of these follow their context. */
  public boolean isLongerThanContext() {
    String text = passage.text();
    Span place = place();
    int end = around(text, place).end();
    return end < place.end() && !Words.in(text, new Span(end, place.end())).isEmpty();
  }

  /** Words of a text and the few on either side of them, in its sentence and marks. */
  static Span around(String text, Span focus) {
    List<Span> words = Words.in(text, new Span(0, text.length()));
    List<Span> before = words.stream().filter(w -> w.end() <= focus.start()).toList().reversed();
    int start = focus.start();
    for (int i = 0; i < Math.min(AROUND, before.size()); i++) {
      start = isStopped(text, before.get(i).end(), start) ? start : before.get(i).start();
    }
    int end = focus.start();
    int last = focus.end();
    int around = 0;
    for (Span word : words.stream().filter(w -> w.end() > focus.start()).toList()) {
      boolean after = word.start() >= focus.end();
      if (end > focus.start() && word.end() - start > LINE
          || after && (around++ == AROUND || isStopped(text, last, word.start()))) {
        break;
      }
      end = word.end();
      last = after ? end : last;
    }
    return new Span(
        start, end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end);
  }

  /** Whether a sentence or a quotation begins or ends between two words. */
  private static boolean isStopped(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> (STOPS + MARKS).indexOf(c) >= 0);
  }

  /** Where the words stand that a list of differences is about, in the passage's text. */
  private Span place() {
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
    return start < 0 ? new Span(0, at) : new Span(start, end);
  }

  private MarkedPassage clip(Span part) {
    List<Piece> clipped = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int end = at + piece.text().length();
      int from = Math.max(at, part.start());
      int to = Math.min(end, part.end());
      if (from < to) {
        clipped.add(
            new Piece(
                piece.text().substring(from - at, to - at),
                piece.mark(),
                piece.label(),
                piece.base()));
      }
      at = end;
    }
    return new MarkedPassage(passage.part(part), clipped);
  }

  static MarkedPassage plain(CitedPassage passage) {
    return new MarkedPassage(passage, List.of(Piece.plain(passage.text())));
  }
}

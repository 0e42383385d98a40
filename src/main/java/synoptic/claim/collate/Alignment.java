package synoptic.claim.collate;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import synoptic.claim.unit.Unit;
import synoptic.story.word.Stems;
import synoptic.text.Span;

/** The word differences of two passages, aligned by stem (Myers 1986). */
final class Alignment {
  private Alignment() {}

  /** The changes from one passage to another, in order. */
  static List<Change> of(Unit base, Unit reading) {
    List<Span> a = base.words();
    List<Span> b = reading.words();
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(keys(base, a, "a"), keys(reading, b, "b")).getDeltas()) {
      List<Span> wordsA = slice(a, delta.getSource());
      List<Span> wordsB = slice(b, delta.getTarget());
      Span ofA = cover(wordsA, place(a, delta.getSource(), base.span()));
      Span ofB = cover(wordsB, place(b, delta.getTarget(), reading.span()));
      if (wordsA.isEmpty()
          || wordsB.isEmpty()
          || !Stems.of(base.text(ofA)).equals(Stems.of(reading.text(ofB)))) {
        changes.add(new Change(ofA, ofB, wordsA, wordsB));
      }
    }
    return changes;
  }

  /**
   * The stems; of a publisher's insertions what nothing else can be: they are no words of the
   * passage.
   */
  private static List<String> keys(Unit unit, List<Span> words, String side) {
    List<Span> inserted = Editorial.in(unit.article().text(), unit.span());
    return words.stream()
        .map(
            w ->
                inserted.stream().anyMatch(i -> i.contains(w))
                    ? side + w
                    : String.join(" ", Stems.of(unit.text(w))))
        .toList();
  }

  private static List<Span> slice(List<Span> words, Chunk<String> chunk) {
    return words.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
  }

  private static int place(List<Span> words, Chunk<String> chunk, Span part) {
    return chunk.getPosition() == 0 ? part.start() : words.get(chunk.getPosition() - 1).end();
  }

  private static Span cover(List<Span> words, int otherwise) {
    return words.isEmpty()
        ? new Span(otherwise, otherwise)
        : words.getFirst().cover(words.getLast());
  }
}

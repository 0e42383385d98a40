package synoptic.claim;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import synoptic.story.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/** The word differences of two passages, aligned by stem (Myers 1986). */
final class Alignment {
  /**
   * Words that stand in place of others; one side may be empty.
   *
   * @param a in the first text
   * @param b in the second text
   */
  record Change(Span a, Span b, List<Span> wordsA, List<Span> wordsB) {}

  private Alignment() {}

  /** The changes from a part of one text to a part of another, in order. */
  static List<Change> of(String textA, Span partA, String textB, Span partB) {
    List<Span> a = Words.in(textA, partA);
    List<Span> b = Words.in(textB, partB);
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(keys(textA, partA, a, "a"), keys(textB, partB, b, "b")).getDeltas()) {
      List<Span> wordsA = slice(a, delta.getSource());
      List<Span> wordsB = slice(b, delta.getTarget());
      Span ofA = cover(wordsA, place(a, delta.getSource(), partA));
      Span ofB = cover(wordsB, place(b, delta.getTarget(), partB));
      if (wordsA.isEmpty()
          || wordsB.isEmpty()
          || !Stems.of(ofA.of(textA)).equals(Stems.of(ofB.of(textB)))) {
        changes.add(new Change(ofA, ofB, wordsA, wordsB));
      }
    }
    return changes;
  }

  /**
   * The stems; of a publisher's insertions what nothing else can be: they are no words of the
   * passage.
   */
  private static List<String> keys(String text, Span part, List<Span> words, String side) {
    List<Span> inserted = Editorial.in(text, part);
    return words.stream()
        .map(
            w ->
                inserted.stream().anyMatch(i -> i.contains(w))
                    ? side + w
                    : String.join(" ", Stems.of(w.of(text))))
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

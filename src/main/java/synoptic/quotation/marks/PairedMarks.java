package synoptic.quotation.marks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.language.MarkPairs;
import synoptic.language.MarkPairs.Pair;
import synoptic.quotation.Marked;
import synoptic.text.Span;

/** Finds what stands between a mark that opens and the next that may close it, in one paragraph. */
record PairedMarks(String text, MarkPairs marks) {
  List<Marked> in(Span block) {
    List<Marked> found = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      Marked marked = at(at, block);
      if (marked != null) {
        found.add(marked);
      }
      at = marked == null ? at + 1 : marked.outer().end();
    }
    return found;
  }

  private @Nullable Marked at(int start, Span block) {
    for (Pair pair : marks.pairs()) {
      if (text.charAt(start) == pair.opening() && opens(pair, start, block)) {
        int end = end(pair, start, block);
        Span words = new Span(start + 1, Math.max(start + 1, end)).trim(text);
        if (end > 0 && !words.isEmpty()) {
          return new Marked(words, new Span(start, end + 1), Marked.Style.PAIRED);
        }
      }
    }
    return null;
  }

  /** One sign that opens and closes does either only at the edge of a word. */
  private boolean opens(Pair pair, int at, Span block) {
    return !pair.isOneSign()
        || at == block.start()
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Where the mark stands that closes; 0 if none does. */
  private int end(Pair pair, int start, Span block) {
    for (int i = start + 1; i < block.end(); i++) {
      boolean isInWord =
          pair.isOneSign()
              && i + 1 < block.end()
              && Character.isLetterOrDigit(text.charAt(i + 1))
              && Character.isLetterOrDigit(text.charAt(i - 1));
      if (pair.closing().indexOf(text.charAt(i)) >= 0 && !isInWord) {
        return i;
      }
    }
    return 0;
  }
}

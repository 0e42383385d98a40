package synoptic.quotation.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.language.MarkPair;
import synoptic.language.MarkPairs;
import synoptic.quotation.sentence.Marked;
import synoptic.text.Span;

/** Finds what stands between a mark that opens and the next that may close it, in one paragraph. */
final class PairedMarks {
  private final String text;
  private final MarkPairs marks;

  /** Up to where in the paragraph no mark stands that would close what each pair opens. */
  private final Map<MarkPair, Integer> clear = new HashMap<>();

  PairedMarks(String text, MarkPairs marks) {
    this.text = text;
    this.marks = marks;
  }

  List<Marked> in(Span block) {
    clear.clear();
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
    for (MarkPair pair : marks.pairs()) {
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
  private boolean opens(MarkPair pair, int at, Span block) {
    return !pair.isOneSign()
        || at == block.start()
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Where the mark stands that closes; 0 if none does. */
  private int end(MarkPair pair, int start, Span block) {
    for (int i = Math.max(start + 1, clear.getOrDefault(pair, 0)); i < block.end(); i++) {
      boolean isInWord =
          pair.isOneSign()
              && i + 1 < block.end()
              && Character.isLetterOrDigit(text.charAt(i + 1))
              && Character.isLetterOrDigit(text.charAt(i - 1));
      if (pair.closing().indexOf(text.charAt(i)) >= 0 && !isInWord) {
        return i;
      }
    }
    clear.put(pair, block.end());
    return 0;
  }
}

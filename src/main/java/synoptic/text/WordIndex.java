package synoptic.text;

import java.util.BitSet;
import java.util.List;

/** The words of a text by number, so that what several spans cover together can be counted. */
public final class WordIndex {
  private final List<Span> words;

  public WordIndex(String text) {
    words = Words.in(text, new Span(0, text.length()));
  }

  public int size() {
    return words.size();
  }

  /** Marks the words that a span touches. */
  public void mark(Span span, BitSet marked) {
    for (int i = firstEndingAfter(span.start());
        i < words.size() && words.get(i).start() < span.end();
        i++) {
      marked.set(i);
    }
  }

  /**
   * The span and the marked words before and after it, up to the first word on each side that is
   * not marked.
   */
  public Span run(Span span, BitSet marked) {
    int first = firstEndingAfter(span.start());
    int start = span.start();
    for (int i = first - 1; i >= 0 && marked.get(i); i--) {
      start = words.get(i).start();
    }
    int end = span.end();
    for (int i = firstEndingAfter(span.end()); i < words.size() && marked.get(i); i++) {
      end = Math.max(end, words.get(i).end());
    }
    return new Span(Math.min(start, span.start()), end);
  }

  public int count(Span span) {
    BitSet marked = new BitSet();
    mark(span, marked);
    return marked.cardinality();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

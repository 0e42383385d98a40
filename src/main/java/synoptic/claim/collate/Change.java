package synoptic.claim.collate;

import java.util.List;
import synoptic.text.Span;

/**
 * Words that stand in place of others; one side may be empty.
 *
 * @param base in the first passage
 * @param reading in the second passage
 */
public record Change(Span base, Span reading, List<Span> baseWords, List<Span> readingWords) {
  public Change {
    baseWords = List.copyOf(baseWords);
    readingWords = List.copyOf(readingWords);
  }

  /** Words on the longer side. */
  public int size() {
    return Math.max(baseWords.size(), readingWords.size());
  }
}

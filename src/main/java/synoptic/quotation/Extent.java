package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * Where quoted words stand.
 *
 * @param article its id
 * @param words without quotation marks and attribution dashes
 * @param marked the words with the quotation marks around them, or the one where one is missing;
 *     null where there is none
 * @param clause for partial and indirect: the whole reported clause with its "that"; null where
 *     there is none
 */
public record Extent(String article, Span words, @Nullable Span marked, @Nullable Span clause)
    implements Serializable {
  public Extent {
    requireNonNull(article);
    requireNonNull(words);
    if (marked != null && !marked.contains(words)) {
      throw new IllegalArgumentException(article + ' ' + words + ' ' + marked);
    }
  }

  /** Words without marks or clause. */
  public Extent(String article, Span words) {
    this(article, words, null, null);
  }

  /** The same words with the marks around them. */
  Extent within(Span marks) {
    return new Extent(article, words, marks, clause);
  }
}

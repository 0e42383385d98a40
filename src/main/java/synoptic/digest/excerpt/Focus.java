package synoptic.digest.excerpt;

import java.util.List;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Discrepancy;
import synoptic.text.Span;
import synoptic.text.Words;

/** The least that is shown of a reading that differs. */
public final class Focus {
  /** Words on each side. */
  private static final int AROUND = 5;

  private Focus() {}

  /** The words that differ and a few on each side, within their sentences. */
  public static Span of(Discrepancy.Reading reading, Article article) {
    Span sentences = sentences(reading.span(), article);
    List<Span> words = Words.in(article.text(), sentences);
    int first = 0;
    while (first + 1 < words.size() && words.get(first).end() <= reading.focus().start()) {
      first++;
    }
    int last = first;
    while (last + 1 < words.size() && words.get(last + 1).start() < reading.focus().end()) {
      last++;
    }
    return words.isEmpty()
        ? reading.focus()
        : words
            .get(Math.max(0, first - AROUND))
            .cover(words.get(Math.min(words.size() - 1, last + AROUND)))
            .cover(reading.focus());
  }

  /** The sentences that a passage stands in. */
  public static Span sentences(Span passage, Article article) {
    return article.passages().stream()
        .map(Passage::span)
        .filter(s -> s.overlaps(passage))
        .reduce(passage, Span::cover);
  }
}

package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A passage as an editor names it: the one that holds half of the quoted words or more.
 *
 * @param article its id
 * @param quote words of it, as they stand in the article
 * @param line of the settings file, from 1
 */
public record Place(String article, String quote, int line) {
  public Place {
    requireNonNull(article);
    if (quote.isBlank()) {
      throw new IllegalArgumentException("blank");
    }
  }

  /** Where the words stand; null if they do not. */
  public @Nullable Span in(Article of) {
    int start = of.id().equals(article) ? of.text().indexOf(quote) : -1;
    return start < 0 ? null : new Span(start, start + quote.length());
  }

  /** Whether they are the same words of one article, whatever the lines. */
  public boolean isSame(Place other) {
    return article.equals(other.article) && quote.equals(other.quote);
  }

  /**
   * The passages that are meant, with those that lie within the words; none if no passage holds
   * half of them.
   */
  public List<Passage> passages(Article of) {
    Span span = in(of);
    return span == null
        ? List.of()
        : of.passages().stream()
            .filter(p -> p.role() != Role.INTRUSION)
            .filter(p -> span.isMostly(p.span()) || p.span().isMostly(span))
            .toList();
  }
}

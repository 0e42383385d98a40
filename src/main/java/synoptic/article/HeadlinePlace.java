package synoptic.article;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/** Where an article's headline stands in its text. */
public final class HeadlinePlace {
  private HeadlinePlace() {}

  /**
   * Where an article's headline, or the lead sentence that stands in for it, is found in its text;
   * null if nowhere.
   */
  public static @Nullable Span of(Article article) {
    String title = article.metadata().title();
    return title == null ? lead(article) : titlePlace(article, title);
  }

  private static @Nullable Span titlePlace(Article article, String title) {
    for (Block block : article.blocks()) {
      if (block.role() == Role.HEADLINE) {
        int at = article.text(block.span()).indexOf(title);
        if (at >= 0) {
          return new Span(at, at + title.length()).shift(block.span().start());
        }
      }
    }
    return null;
  }

  /** The first sentence of the prose; null without any. */
  public static @Nullable Span lead(Article article) {
    return article.passages().stream()
        .filter(p -> p.role().isProse())
        .map(Passage::span)
        .findFirst()
        .orElse(null);
  }
}

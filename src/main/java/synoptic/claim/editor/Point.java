package synoptic.claim.editor;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.claim.Discrepancy;
import synoptic.text.Span;

/**
 * A place that is doubtful.
 *
 * @param passage of the article; null for all of it
 * @param focus the words of the passage in which it differs from another; null if none do
 */
public record Point(String article, @Nullable Span passage, @Nullable Span focus) {
  public Point {
    requireNonNull(article);
  }

  /** A passage, or an article without one. */
  public Point(String article, @Nullable Span passage) {
    this(article, passage, null);
  }

  /** A reading of a difference. */
  public static Point of(Discrepancy.Reading reading) {
    return new Point(reading.article(), reading.span(), reading.focus());
  }

  /**
   * The words that name a difference in a rule: up to the last that differ, so that neither another
   * difference of the passage nor other words there are taken for it.
   */
  public Span words() {
    Span whole = requireNonNull(passage);
    return focus == null || focus.isEmpty() ? whole : new Span(whole.start(), focus.end());
  }

  /** Whether words of its article, as a rule names them, mean it. */
  boolean isAt(Span named) {
    Span whole = requireNonNull(passage);
    return focus == null || focus.isEmpty()
        ? named.isMostly(whole)
        : named.end() == focus.end() && whole.contains(named) || focus.contains(named);
  }
}

package synoptic.claim.collate;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import synoptic.claim.Difference;
import synoptic.text.Span;

/**
 * What two passages differ in, and where.
 *
 * @param base in the article of the first; empty where it has nothing for it
 * @param reading in the article of the second; empty where it has nothing for it
 * @param sure whether both are surely of one thing: what is not keeps passages apart, and is never
 *     shown as a difference
 */
public record Conflict(Difference kind, Span base, Span reading, boolean sure) {
  static final Comparator<Conflict> BY_PLACE =
      Comparator.comparing(Conflict::base).thenComparing(Conflict::reading);

  /** One that is sure. */
  public Conflict(Difference kind, Span base, Span reading) {
    this(kind, base, reading, true);
  }

  public Conflict {
    requireNonNull(kind);
    requireNonNull(base);
    requireNonNull(reading);
  }
}

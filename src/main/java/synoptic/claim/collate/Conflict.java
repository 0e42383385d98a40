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
 */
public record Conflict(Difference kind, Span base, Span reading) {
  static final Comparator<Conflict> BY_PLACE =
      Comparator.comparing(Conflict::base).thenComparing(Conflict::reading);

  public Conflict {
    requireNonNull(kind);
    requireNonNull(base);
    requireNonNull(reading);
  }
}

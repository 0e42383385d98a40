package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import synoptic.text.Span;

/**
 * A difference between one witness's wording and the base reading.
 *
 * @param base in the text of the base reading's article; empty where the witness adds words
 * @param reading in the text of the witness's article; empty where the witness omits words
 */
public record Variant(Difference kind, Span base, Span reading) implements Serializable {
  public Variant {
    requireNonNull(kind);
    requireNonNull(base);
    requireNonNull(reading);
  }
}

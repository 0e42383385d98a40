package synoptic.claim;

import static java.util.Objects.requireNonNull;

import synoptic.text.Span;

/**
 * A difference between one witness's wording and the base reading.
 *
 * @param base in the text of the base reading's article; empty where the witness adds words
 * @param reading in the text of the witness's article; empty where the witness omits words
 */
public record Variant(Kind kind, Span base, Span reading) {
  /** What kind of difference it is. */
  public enum Kind {
    NEGATION,
    NUMBER,
    DATE,
    NAME,
    MODALITY,
    SPEAKER,
    /** Both readings stand inside quotation marks, and differ. */
    QUOTED_WORDS,
    /** A clause that one reading lacks. */
    OMISSION,
    /**
     * The whole reading: it has too few words of the base reading in order to be set against it
     * word by word.
     */
    RETOLD,
    WORDING,
    ORTHOGRAPHY,
    /** A publisher's ellipsis or bracketed insertion: marked as theirs, no difference. */
    EDITORIAL;

    /** Whether a guard found it: a change of what is said. */
    boolean isGuarded() {
      return compareTo(QUOTED_WORDS) < 0;
    }

    public boolean isSignificant() {
      return compareTo(OMISSION) <= 0;
    }
  }

  public Variant {
    requireNonNull(kind);
    requireNonNull(base);
    requireNonNull(reading);
  }
}

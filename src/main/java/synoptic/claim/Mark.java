package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How readings of one claim say it otherwise and dispute nothing: quiet words, never a difference.
 *
 * @param readings two or more, each with the words that show it as its focus
 */
public record Mark(Kind kind, List<Discrepancy.Reading> readings) implements Serializable {
  /** What is said otherwise. */
  public enum Kind {
    /** Stated as a fact in one article, attributed to somebody in another. */
    OWN_VOICE,
    /** Through what the words came: a post, a statement, an interview. */
    MEDIUM,
    /** How sure, or of how many. */
    CERTAINTY;

    /** As data files name it: {@code own-voice}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Mark {
    requireNonNull(kind);
    readings = List.copyOf(readings);
    if (readings.size() < 2) {
      throw new IllegalArgumentException("a mark sets two readings apart");
    }
  }

  /** The first: the base reading's. */
  public Discrepancy.Reading base() {
    return readings.getFirst();
  }
}

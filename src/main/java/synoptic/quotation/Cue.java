package synoptic.quotation;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import synoptic.text.Span;

/** The verb or phrase that attributes: {@code said}, {@code according to}. */
public record Cue(Span span, Force force) implements Serializable {
  /** What a cue says of the act. */
  public enum Force {
    SPEECH,
    /** Belief, plan, appearance or a noun: found for other uses. */
    WEAK,
    /** Said, but a half without a verb or a subject: it says nothing by itself. */
    HALF,
    /** Denied, left out or put as a condition: nobody is reported to have said it. */
    UNSAID
  }

  public Cue {
    requireNonNull(span);
    requireNonNull(force);
  }
}

package synoptic.quotation.german.sentence;

/**
 * The tokens between two commas or like signs: in German a clause, or a part that is set in.
 *
 * @param from its first token
 * @param to one past its last, the sign after it left out
 * @param verb its finite verb; -1 where it has none
 */
public record Clause(int from, int to, Opener opener, int verb) {
  /** What it begins with, which tells its order of words. */
  public enum Opener {
    /** The verb is second, or first. */
    MAIN,
    /** As before, after "und" or the like. */
    COORDINATE,
    /** "dass", "ob": what is told or asked; the verb is last. */
    CONTENT,
    SUBORDINATE,
    RELATIVE,
    /** "wie X sagte". */
    AS,
    /** "so X". */
    SO
  }

  public boolean is(Opener... openers) {
    for (Opener o : openers) {
      if (opener == o) {
        return true;
      }
    }
    return false;
  }

  /** Whether its verb stands at its end. */
  public boolean isVerbFinal() {
    return is(Opener.CONTENT, Opener.SUBORDINATE, Opener.RELATIVE, Opener.AS);
  }

  boolean contains(int token) {
    return from <= token && token < to;
  }

  public boolean hasVerb() {
    return verb >= 0;
  }
}

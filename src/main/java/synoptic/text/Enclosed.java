package synoptic.text;

/**
 * Words in which no sentence ends, as those within marks.
 *
 * @param words without their marks
 * @param outer with them
 */
public record Enclosed(Span words, Span outer) {
  /** Whether a stop stands before the closing mark. */
  boolean endsSentence(String text) {
    return outer.length() > 1 && ".!?…".indexOf(text.charAt(words.end() - 1)) >= 0;
  }
}

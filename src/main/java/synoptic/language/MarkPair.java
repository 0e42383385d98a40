package synoptic.language;

/**
 * A mark that opens.
 *
 * @param closing the marks that may close what it opened
 */
public record MarkPair(char opening, String closing) {
  /** Whether the mark that closes is the one that opens. */
  public boolean isOneSign() {
    return closing.indexOf(opening) >= 0;
  }
}

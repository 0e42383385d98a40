package synoptic.text;

/** How much a message matters. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}

package synoptic.digest.passage;

/** What is known of a speaker. */
public enum Standing {
  NAMED,
  /** A report, a lawsuit, without its author. */
  DOCUMENT,
  ANONYMOUS,
  NOT_STATED,
  /** The words are the article's own. */
  REPORTER
}

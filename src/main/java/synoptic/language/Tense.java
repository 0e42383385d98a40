package synoptic.language;

/** Where a weekday lies, as the words before it tell. */
enum Tense {
  BEFORE,
  AHEAD,
  /** "Would open on Friday": it may be either. */
  OPEN
}

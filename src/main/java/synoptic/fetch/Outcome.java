package synoptic.fetch;

/** What became of a page that was looked at. */
enum Outcome {
  NEW,
  CHANGED,
  SAME
}

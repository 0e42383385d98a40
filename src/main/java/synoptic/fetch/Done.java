package synoptic.fetch;

/**
 * A page that was looked at.
 *
 * @param path where it was filed; empty if it was not
 */
record Done(Outcome outcome, String path) {
  static final Done NOTHING = new Done(Outcome.SAME, "");
}

package synoptic.cli;

/** What a command returns to its caller. */
final class ExitCode {
  static final int CLEAN = 0;

  /** Something about the articles or the site is wrong. */
  static final int FINDINGS = 1;

  /** The command, its paths or its configuration cannot be used as given. */
  static final int USAGE = 2;

  static final int INTERNAL = 3;

  private ExitCode() {}
}

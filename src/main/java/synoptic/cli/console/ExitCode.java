package synoptic.cli.console;

/** What a command returns to its caller. */
public final class ExitCode {
  public static final int CLEAN = 0;

  /** Something about the articles or the site is wrong. */
  public static final int FINDINGS = 1;

  /** The command, its paths or its configuration cannot be used as given. */
  public static final int USAGE = 2;

  public static final int INTERNAL = 3;

  private ExitCode() {}
}

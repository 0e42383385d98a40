package synoptic.fetch.visit;

import java.net.URI;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/** Something was not brought: what, and what can be done. */
public final class Failure extends Exception {
  private static final WordLists SAY = WordLists.read(Failure.class, "diagnostics.txt");

  private final String problem;
  private final String remedy;

  private Failure(String problem, String remedy) {
    super(problem);
    this.problem = problem;
    this.remedy = remedy;
  }

  /**
   * A failure at an address.
   *
   * @param filled into what is said, after the address as it may be shown
   */
  public static Failure at(URI address, Problem problem, Object... filled) {
    Object[] all = new Object[filled.length + 1];
    all[0] = NewsSource.shown(address);
    System.arraycopy(filled, 0, all, 1, filled.length);
    String key = problem.key();
    return new Failure(SAY.say(key, all), SAY.say(key + "-remedy", all));
  }

  /** As a note at the line of the settings that names the source: nothing failed. */
  public Diagnostic note(String settings, NewsSource source) {
    return Diagnostic.note(settings, problem, remedy).at(source.line(), 1);
  }

  /** As a warning at that line. */
  public Diagnostic warning(String settings, NewsSource source) {
    return Diagnostic.warning(settings, problem, remedy).at(source.line(), 1);
  }
}

package synoptic.check;

import java.util.List;

/** Every check of a site. */
public final class Checks {
  private Checks() {}

  /** The checks in the order they are run. */
  public static List<Check> all(Rereader rereader) {
    return List.of(
        new PathsAreUnique(),
        new QuotationsAreVerbatim(rereader),
        new ExcerptsAreWithinCaps(rereader),
        new LinksResolve(),
        new NothingRunsInline());
  }
}

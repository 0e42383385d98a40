package synoptic.check;

import java.util.List;
import java.util.Set;

/** Every check of a site. */
public final class Checks {
  private Checks() {}

  /** The checks of a site whose settings allow nothing by name. */
  public static List<Check> all(Rereader rereader) {
    return all(rereader, Set.of());
  }

  /**
   * The checks in the order they are run.
   *
   * @param allowed what templates may do beyond the shipped ones, by name
   */
  public static List<Check> all(Rereader rereader, Set<String> allowed) {
    return List.of(
        new PathsAreUnique(),
        new QuotationsAreVerbatim(rereader),
        new ExcerptsAreWithinCaps(rereader),
        new LinksResolve(),
        new NothingRunsInline(),
        new NothingForeignLoads(allowed),
        new PolicyIsKept(allowed),
        new ProvenanceIsShown(allowed));
  }
}

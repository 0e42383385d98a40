package synoptic.check;

import java.util.List;

/** Every check of a site. */
public final class Checks {
  private Checks() {}

  public static List<Check> all(Rereader rereader) {
    return List.of();
  }
}

package synoptic.check;

import java.util.List;
import synoptic.digest.Digest;

/** One thing that must hold of a site; the name of its class is what it asserts. */
public interface Check {
  /** What does not hold, by page; empty if all is well. */
  List<Finding> check(Rendered site, Digest digest);
}

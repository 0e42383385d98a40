package synoptic.check;

import java.util.List;
import synoptic.digest.Digest;

/** One thing that must hold of a site; its name is the sentence it asserts. */
public interface Check {
  String name();

  /** What does not hold, by page; empty if all is well. */
  List<Finding> check(Rendered site, Digest digest);
}

package synoptic.claim.collate;

import java.util.List;

/** One kind of difference between two passages: finds where they have it. */
public interface Kind {
  /** The conflicts of this kind, in any order. */
  List<Conflict> in(Collation pair);
}

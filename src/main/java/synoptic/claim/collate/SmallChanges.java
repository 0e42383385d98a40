package synoptic.claim.collate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads each change of a few words as the first kind that it is. */
public record SmallChanges(List<ChangeKind> kinds) implements Kind {
  /** Words on the longer side up to which a change is one of single words, not of whole clauses. */
  private static final int SMALL = 4;

  @Override
  public List<Conflict> in(Collation pair) {
    return pair.changes().stream()
        .filter(change -> change.size() <= SMALL)
        .flatMap(change -> first(pair, change))
        .toList();
  }

  private Stream<Conflict> first(Collation pair, Change change) {
    return kinds.stream().map(kind -> kind.of(pair, change)).filter(Objects::nonNull).limit(1);
  }
}

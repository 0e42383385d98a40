package synoptic.claim.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.claim.unit.Unit;

/**
 * One article's place in a claim: its best unit and the other places where it says the same.
 *
 * @param via the unit through which it was attached to the claim; null if it was clustered with the
 *     others
 */
public record Member(Unit unit, List<Unit> repeats, @Nullable Unit via) {
  public Member {
    repeats = List.copyOf(repeats);
  }

  public Member(Unit unit, List<Unit> repeats) {
    this(unit, repeats, null);
  }

  /** Whether it has words of a passage. */
  boolean uses(Unit other) {
    return unit.overlaps(other) || repeats.stream().anyMatch(r -> r.overlaps(other));
  }
}

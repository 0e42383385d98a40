package synoptic.claim.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.difference.Differences;
import synoptic.claim.unit.Unit;

/** The units of a story, and the score and the collation of any two of them, made once. */
public final class Collations {
  /** Two units by number, the base first: an alignment is not the same the other way round. */
  private record Sides(int base, int reading) {}

  private final List<Unit> units;
  private final PairScorer scorer;
  private final Map<Unit, Integer> numbers = new HashMap<>();
  private final Map<Sides, Collation> made = new ConcurrentHashMap<>();
  private final Map<Sides, Double> scores = new ConcurrentHashMap<>();
  private final Copies copies;

  /**
   * @param scorer of the units, by the same numbers
   */
  public Collations(List<Unit> units, PairScorer scorer) {
    this.units = List.copyOf(units);
    this.scorer = scorer;
    this.copies = new Copies(units);
    for (int i = 0; i < units.size(); i++) {
      numbers.put(units.get(i), i);
    }
  }

  public List<Unit> units() {
    return units;
  }

  /** By article and place, as the story has them. */
  public Comparator<Unit> order() {
    return Comparator.comparingInt(this::number);
  }

  public Collation of(Unit base, Unit reading) {
    Sides first = new Sides(first(number(base)), first(number(reading)));
    Collation original =
        made.computeIfAbsent(
            first,
            sides ->
                Differences.collate(
                    units.get(sides.base),
                    units.get(sides.reading),
                    score(sides.base, sides.reading)));
    return original.of(base, reading);
  }

  /** The number of the first unit of which one is a copy. */
  int first(int unit) {
    return copies.first(unit);
  }

  /** The probability that both say the same, with nothing else looked at. */
  public double score(Unit a, Unit b) {
    return score(number(a), number(b));
  }

  private double score(int a, int b) {
    return scores.computeIfAbsent(new Sides(a, b), s -> scorer.score(s.base, s.reading));
  }

  double[] features(Unit a, Unit b) {
    return scorer.features(number(a), number(b));
  }

  /** Its number in the story. */
  int number(Unit unit) {
    Integer number = numbers.get(unit);
    if (number == null) {
      throw new IllegalArgumentException("not a unit of the story: " + unit.span());
    }
    return number;
  }
}

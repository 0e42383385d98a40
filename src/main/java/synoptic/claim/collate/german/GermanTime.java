package synoptic.claim.collate.german;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.ChangeKind;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Conflict;
import synoptic.claim.collate.quantity.GermanClock;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

/**
 * A time of day for another: halb acht, 20 Uhr. The first of a passage stands in place of the first
 * of the other, and so on.
 */
public final class GermanTime implements ChangeKind {
  /** One moment, as two passages tell it. */
  public record Moment(Span base, Span reading) {}

  private record Pair(GermanClock base, GermanClock reading) {
    boolean has(Change change) {
      return isIn(base, change.base()) && isIn(reading, change.reading());
    }

    private static boolean isIn(GermanClock time, Span words) {
      return words.isEmpty() || time.place().contains(words);
    }
  }

  @Override
  public @Nullable Conflict of(Collation pair, Change change) {
    return pairs(pair)
        .filter(p -> p.has(change) && !p.base.agrees(p.reading))
        .findFirst()
        .map(
            p ->
                new Conflict(
                    Difference.NUMBER,
                    p.base.place(),
                    p.reading.place(),
                    !p.base.isNear() && !p.reading.isNear()))
        .orElse(null);
  }

  /** Whether a change is of two times of day, be they one moment or not. */
  static boolean isOne(Collation pair, Change change) {
    return pairs(pair).anyMatch(p -> p.has(change));
  }

  /** What is one moment in two passages. */
  public static List<Moment> same(Collation pair) {
    return pairs(pair)
        .filter(p -> p.base.agrees(p.reading))
        .map(p -> new Moment(p.base.place(), p.reading.place()))
        .toList();
  }

  private static Stream<Pair> pairs(Collation pair) {
    List<GermanClock> base = times(pair.base());
    List<GermanClock> reading = times(pair.reading());
    return base.size() == reading.size()
        ? IntStream.range(0, base.size()).mapToObj(i -> new Pair(base.get(i), reading.get(i)))
        : Stream.empty();
  }

  private static List<GermanClock> times(Unit unit) {
    return GermanClock.in(unit.article().text(), unit.span());
  }
}

package synoptic.claim.collate.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Mark;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.Readings;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

/** One kind of mark: finds whether two passages of one claim have it. */
interface MarkRule {
  @Nullable Mark of(Collation pair);

  /** The two readings, each with the words that show the mark. */
  static Mark mark(Mark.Kind kind, Collation pair, Span base, Span reading) {
    return new Mark(
        kind, List.of(Readings.at(pair.base(), base), Readings.at(pair.reading(), reading)));
  }

  /** The sentences that a unit is part of. */
  static List<Span> sentences(Unit unit) {
    return unit.article().passages().stream()
        .map(Passage::span)
        .filter(s -> s.overlaps(unit.span()))
        .toList();
  }
}

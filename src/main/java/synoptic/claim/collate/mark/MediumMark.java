package synoptic.claim.collate.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Mark;
import synoptic.claim.collate.Collation;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.text.Span;
import synoptic.text.Words;

/** Words that came through one medium here, through another there: a tweet, a statement. */
final class MediumMark implements MarkRule {
  private static final Levels MEDIA = new Levels("medium");

  @Override
  public @Nullable Mark of(Collation pair) {
    List<Span> base = media(pair.base());
    List<Span> reading = media(pair.reading());
    return MEDIA.differ(pair.base(), base, pair.reading(), reading)
        ? MarkRule.mark(Mark.Kind.MEDIUM, pair, base.getFirst(), reading.getFirst())
        : null;
  }

  /** The words for a medium in the sentence that says whose words these are, beside the words. */
  private static List<Span> media(Unit unit) {
    Quotation quotation = unit.quotation();
    if (quotation == null || quotation.cue() == null) {
      return List.of();
    }
    Span said = quotation.clause() == null ? quotation.span() : quotation.clause();
    List<Span> frame =
        MarkRule.sentences(unit).stream()
            .filter(s -> s.overlaps(quotation.cue().span()) || s.overlaps(said))
            .flatMap(s -> Words.in(unit.article().text(), s).stream())
            .filter(w -> !said.overlaps(w))
            .toList();
    return MEDIA.of(unit, frame);
  }
}

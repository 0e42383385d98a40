package synoptic.claim.collate.mark;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.Mark;
import synoptic.claim.collate.Change;
import synoptic.claim.collate.Collation;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.story.word.Stems;
import synoptic.text.Span;
import synoptic.text.Words;

/** One is surer than another, or speaks of more: "knew", "believed"; "many officials", "some". */
final class CertaintyMark implements MarkRule {
  private static final Levels CERTAINTY = new Levels("certainty");
  private static final Levels AMOUNT = new Levels("amount");

  @Override
  public @Nullable Mark of(Collation pair) {
    if (pair.kinds().contains(Difference.NEGATION)) {
      return null;
    }
    Stream<Mark> modal =
        pair.conflicts().stream()
            .filter(c -> c.kind() == Difference.MODALITY)
            .filter(c -> !c.base().isEmpty() && !c.reading().isEmpty())
            .map(c -> MarkRule.mark(Mark.Kind.CERTAINTY, pair, c.base(), c.reading()));
    return Stream.of(
            modal, Stream.ofNullable(cues(pair)), pair.changes().stream().map(c -> of(pair, c)))
        .flatMap(marks -> marks)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** That one knows and another believes. */
  private static @Nullable Mark cues(Collation pair) {
    return certainty(pair, cue(pair.base()), cue(pair.reading()));
  }

  private static List<Span> cue(Unit unit) {
    Quotation quotation = unit.quotation();
    return quotation == null || quotation.cue() == null
        ? List.of()
        : Words.in(unit.article().text(), quotation.cue().span());
  }

  private static @Nullable Mark certainty(Collation pair, List<Span> base, List<Span> reading) {
    List<Span> sure = CERTAINTY.of(pair.base(), base);
    List<Span> unsure = CERTAINTY.of(pair.reading(), reading);
    return CERTAINTY.differ(pair.base(), sure, pair.reading(), unsure)
        ? MarkRule.mark(Mark.Kind.CERTAINTY, pair, sure.getFirst(), unsure.getFirst())
        : null;
  }

  private static @Nullable Mark of(Collation pair, Change change) {
    Mark certainty = certainty(pair, change.baseWords(), change.readingWords());
    if (certainty != null) {
      return certainty;
    }
    List<Span> some = AMOUNT.of(pair.base(), change.baseWords());
    List<Span> others = AMOUNT.of(pair.reading(), change.readingWords());
    return AMOUNT.differ(pair.base(), some, pair.reading(), others)
            && noun(pair.base(), some.getLast()).equals(noun(pair.reading(), others.getLast()))
        ? MarkRule.mark(Mark.Kind.CERTAINTY, pair, some.getFirst(), others.getFirst())
        : null;
  }

  /** The stem of the word after an amount. */
  private static List<String> noun(Unit unit, Span amount) {
    List<Span> after = Words.in(unit.article().text(), new Span(amount.end(), unit.span().end()));
    return after.isEmpty() ? List.of() : Stems.of(unit.text(after.getFirst()));
  }
}

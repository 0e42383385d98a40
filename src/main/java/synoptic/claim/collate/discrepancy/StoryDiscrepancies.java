package synoptic.claim.collate.discrepancy;

import java.util.List;
import synoptic.claim.Discrepancy;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;

/** Discrepancies of a story that need no near-identical sentences. */
public final class StoryDiscrepancies {
  private static final List<StoryKind> KINDS =
      List.of(new TitleDifference(), new DayDifference(), new TollDifference(), new GermanTolls());

  private StoryDiscrepancies() {}

  public static List<Discrepancy> of(Story story, List<Quotation> quotations, People people) {
    return story.compared().isEmpty()
        ? List.of()
        : KINDS.stream().flatMap(kind -> kind.in(story, quotations, people).stream()).toList();
  }
}

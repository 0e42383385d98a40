package synoptic.claim.collate;

import java.util.List;
import synoptic.claim.Discrepancy;
import synoptic.quotation.People;
import synoptic.quotation.Quotation;
import synoptic.story.Story;

/** One kind of difference between articles that needs no near-identical sentences. */
interface StoryKind {
  /** The discrepancies of this kind that belong to the story and to no one claim. */
  List<Discrepancy> in(Story story, List<Quotation> quotations, People people);
}

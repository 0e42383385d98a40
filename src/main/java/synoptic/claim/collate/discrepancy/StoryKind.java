package synoptic.claim.collate.discrepancy;

import java.util.List;
import synoptic.claim.Discrepancy;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;

/** One kind of difference between articles that needs no near-identical sentences. */
interface StoryKind {
  /** The discrepancies of this kind that belong to the story and to no one claim. */
  List<Discrepancy> in(Story story, List<Quotation> quotations, People people);
}

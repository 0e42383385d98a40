package synoptic.spark;

import java.io.Serializable;
import java.util.List;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;

/**
 * A story with what comparing it needs.
 *
 * @param quotations of its articles, in their order
 * @param people whom they name
 */
record Told(Story story, List<Quotation> quotations, People people) implements Serializable {
  Told {
    quotations = List.copyOf(quotations);
  }

  Told called(String id) {
    return new Told(new Story(id, story.articles()), quotations, people);
  }
}

package synoptic.format.note;

import static java.util.Objects.requireNonNull;

import synoptic.article.Place;
import synoptic.article.Role;

/** What part of its article a passage is, as an editor states it. */
public record LabelledPassage(Place place, Role role) {
  public LabelledPassage {
    requireNonNull(place);
    requireNonNull(role);
  }
}

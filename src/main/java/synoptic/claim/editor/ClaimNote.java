package synoptic.claim.editor;

import static java.util.Objects.requireNonNull;

import synoptic.article.Place;

/** A remark on the claim of a passage. */
public record ClaimNote(Place place, String markdown) {
  public ClaimNote {
    requireNonNull(place);
    requireNonNull(markdown);
  }
}

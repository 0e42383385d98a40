package synoptic.claim.lineage;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A place where an article says through whom words came.
 *
 * @param sentence that says it
 * @param name of the outlet; null for what was said to everybody
 * @param heard whether somebody spoke to it, and so for all that he says from there on
 */
record Carrier(Span place, Span sentence, @Nullable String name, boolean heard) {
  Carrier {
    requireNonNull(place);
    requireNonNull(sentence);
  }
}

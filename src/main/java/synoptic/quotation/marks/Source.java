package synoptic.quotation.marks;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.Attribution;
import synoptic.quotation.Cue;

/**
 * What stands beside marked words and says whose they are.
 *
 * @param cue the verb; null for a dash, a colon or nothing
 * @param isWhole whether they stand as a sentence of their own: after a colon, before a verb
 */
record Source(Attribution attribution, @Nullable Cue cue, boolean isStated, boolean isWhole) {
  static final Source NONE = new Source(new Attribution.NotStated(), null, false, false);

  Source {
    requireNonNull(attribution);
  }
}

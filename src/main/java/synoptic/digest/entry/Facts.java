package synoptic.digest.entry;

import org.jspecify.annotations.Nullable;
import synoptic.digest.passage.Messages;

/**
 * A story counted: its strip of facts.
 *
 * @param unnamed how many of the outlets are not stated
 * @param period of publication
 */
public record Facts(
    int articles,
    int outlets,
    int unnamed,
    int lineages,
    int quotations,
    int claims,
    int discrepancies,
    Period period) {
  /** The earliest date of publication that is stated, ISO 8601; null where none is. */
  public @Nullable String first() {
    return period.first();
  }

  /** The latest. */
  public @Nullable String last() {
    return period.last();
  }

  /** How many outlets, those that are not stated apart. */
  public String outletsInWords(Messages messages) {
    return outletsInWords(messages, outlets - unnamed, unnamed);
  }

  /** The same of any articles. */
  public static String outletsInWords(Messages messages, int named, int unnamed) {
    if (named == 0) {
      return messages.say("outlets.none");
    }
    return messages.say(unnamed == 0 ? "outlets.named" : "outlets.mixed", named, unnamed);
  }
}

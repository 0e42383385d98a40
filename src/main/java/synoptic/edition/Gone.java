package synoptic.edition;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A page of an earlier edition that stays without what it held.
 *
 * @param entry what was known of it
 * @param until the time of the last edition that had it
 * @param story the path of the story that it was part of; null if that is gone too, or it was part
 *     of none or several
 * @param read whether an article that it was made of is there
 */
public record Gone(Entry entry, String until, @Nullable String story, boolean read) {
  public Gone {
    requireNonNull(entry);
    requireNonNull(until);
  }
}

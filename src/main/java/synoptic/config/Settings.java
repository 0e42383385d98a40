package synoptic.config;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.claim.ClaimSettings;
import synoptic.digest.DigestSettings;

/**
 * What {@code synoptic.yml} says, in the settings of the room that each part belongs to.
 *
 * @param aliases spelling of a speaker's name to the name that joins them
 */
public record Settings(DigestSettings digest, ClaimSettings claims, SortedMap<String, String> aliases) {
  public static final Settings DEFAULT =
      new Settings(DigestSettings.DEFAULT, ClaimSettings.DEFAULT, Collections.emptySortedMap());

  public Settings {
    requireNonNull(digest);
    requireNonNull(claims);
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
  }
}

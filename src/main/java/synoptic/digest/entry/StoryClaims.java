package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import synoptic.digest.entry.claim.ClaimEntry;

/**
 * The claims of a story.
 *
 * @param shared those of two or more witnesses, widest coverage first
 * @param singles those of one article
 * @param speakers who said what
 * @param withheld what the excerpt caps and the editor keep back
 */
public record StoryClaims(
    List<ClaimEntry> shared,
    List<OneSource> singles,
    List<SpeakerWords> speakers,
    Withheld withheld) {
  public StoryClaims {
    shared = List.copyOf(shared);
    singles = List.copyOf(singles);
    speakers = List.copyOf(speakers);
    requireNonNull(withheld);
  }

  /** Those of several witnesses, then those of one. */
  public List<ClaimEntry> all() {
    return Stream.concat(shared.stream(), singles.stream().flatMap(s -> s.claims().stream()))
        .toList();
  }
}

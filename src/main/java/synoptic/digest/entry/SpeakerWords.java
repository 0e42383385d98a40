package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.passage.SpeakerLabel;

/** A speaker and what he is quoted with. */
public record SpeakerWords(SpeakerLabel speaker, List<ClaimEntry> claims) {
  public SpeakerWords {
    requireNonNull(speaker);
    claims = List.copyOf(claims);
  }
}

package synoptic.digest.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import synoptic.claim.Difference;
import synoptic.digest.entry.SpeakerWords;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.passage.SpeakerLabel;
import synoptic.digest.passage.Standing;

/** The claims of a story by who said them. */
public final class SpeakersWords {
  private SpeakersWords() {}

  /**
   * Named ones first, by how many articles print them.
   *
   * @param ledger the differences of the story: of titles that differ a speaker bears each
   */
  public static List<SpeakerWords> of(List<ClaimEntry> claims, List<DiscrepancyEntry> ledger) {
    Map<String, List<ClaimEntry>> bySpeaker = new LinkedHashMap<>();
    for (ClaimEntry claim : claims) {
      SpeakerLabel speaker = claim.speaker();
      if (!speaker.isReporter()) {
        String key = speaker.isDescribed() ? speaker.kind().name() : speaker.name();
        bySpeaker.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    return bySpeaker.values().stream()
        .map(c -> new SpeakerWords(group(c.getFirst().speaker(), ledger), c))
        .sorted(
            Comparator.comparing((SpeakerWords w) -> w.speaker().kind())
                .thenComparing(
                    w -> -w.claims().stream().mapToInt(c -> c.coverage().articles()).sum())
                .thenComparing(w -> w.speaker().name()))
        .toList();
  }

  /**
   * All who are not named as one; a speaker whose titles differ with each of them. What the editor
   * states stands with the words of which it is stated.
   */
  private static SpeakerLabel group(SpeakerLabel speaker, List<DiscrepancyEntry> ledger) {
    if (speaker.kind() == Standing.DOCUMENT) {
      return unnamed(speaker, "speaker.document");
    } else if (speaker.kind() == Standing.ANONYMOUS) {
      return unnamed(speaker, "speaker.anonymous");
    }
    List<String> titles =
        ledger.stream()
            .filter(d -> d.kind() == Difference.TITLE)
            .flatMap(DiscrepancyEntry::focuses)
            .filter(words -> words.endsWith(" " + speaker.name()))
            .map(words -> words.substring(0, words.length() - speaker.name().length() - 1))
            .distinct()
            .toList();
    return titles.isEmpty()
        ? speaker.bare()
        : new SpeakerLabel(
            speaker.kind(),
            speaker.name(),
            String.join(" " + speaker.messages().say("or") + " ", titles),
            speaker.page(),
            speaker.messages());
  }

  private static SpeakerLabel unnamed(SpeakerLabel speaker, String message) {
    String name = speaker.messages().say(message);
    return new SpeakerLabel(speaker.kind(), name, null, null, speaker.messages());
  }
}

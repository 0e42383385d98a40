package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import synoptic.claim.Difference;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.quotation.Person;

/**
 * A speaker as his page shows him.
 *
 * @param page its path
 * @param stories what he is quoted with, newest story first
 */
public record SpeakerEntry(Person person, String page, List<InStory> stories) {
  public SpeakerEntry {
    requireNonNull(person);
    requireNonNull(page);
    stories = List.copyOf(stories);
  }

  /** The names that other readings put for his, each once: slips of the pen, most of them. */
  public List<String> misnamed() {
    return stories.stream()
        .flatMap(s -> s.claims().stream())
        .flatMap(c -> c.discrepancies().stream())
        .filter(d -> d.kind() == Difference.NAME)
        .flatMap(DiscrepancyEntry::focuses)
        .filter(name -> person.spellings().stream().noneMatch(name::contains))
        .distinct()
        .toList();
  }

  /** Whether no article that is quoted from names him so, and only the editor does. */
  public boolean isByEditor() {
    return person.spellings().isEmpty();
  }

  /** Whether an article that prints his words states no outlet. */
  public boolean isOutletless() {
    return stories.stream()
        .flatMap(s -> s.claims().stream())
        .flatMap(c -> c.sources().stream())
        .anyMatch(s -> !s.isOutletStated());
  }

  public int quotations() {
    return stories.stream().mapToInt(s -> s.claims().size()).sum();
  }
}

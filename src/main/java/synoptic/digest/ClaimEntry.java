package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim as pages show it.
 *
 * @param href its page, or its anchor in the story's page if it has a single witness; from the site's root
 * @param readings those that may be shown, the base reading first
 * @param support how many print it, those that are not shown included
 * @param apparatus how the readings differ, in words
 * @param citation how to cite it, in plain words
 * @param notes an editor's remarks, in Markdown
 */
public record ClaimEntry(
    String id,
    String href,
    StoryRef story,
    SpeakerLabel speaker,
    List<Reading> readings,
    Support support,
    String apparatus,
    List<DiscrepancyEntry> discrepancies,
    String citation,
    List<String> notes) {
  public ClaimEntry {
    requireNonNull(id);
    requireNonNull(href);
    requireNonNull(story);
    requireNonNull(speaker);
    readings = List.copyOf(readings);
    requireNonNull(support);
    requireNonNull(apparatus);
    discrepancies = List.copyOf(discrepancies);
    requireNonNull(citation);
    notes = List.copyOf(notes);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a claim has a base reading");
    }
  }

  public Reading base() {
    return readings.getFirst();
  }

  /** The earliest date of publication that the articles of its readings state; null where none does. */
  public @Nullable String published() {
    return readings.stream().map(r -> r.source().published()).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
  }

  /** Whether more than one article prints it, so that it has a page. */
  public boolean isShared() {
    return support.articles() > 1;
  }
}

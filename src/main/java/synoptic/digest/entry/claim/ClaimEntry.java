package synoptic.digest.entry.claim;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.RelatedPassage;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.SpeakerLabel;

/**
 * A claim as pages show it.
 *
 * @param versions its readings and how they differ
 * @param coverage how many print it, those that are not shown included
 * @param related what other articles print on the same matter, which no claim joins with it
 * @param notes an editor's remarks, in Markdown
 */
public record ClaimEntry(
    String id,
    StoryRef story,
    SpeakerLabel speaker,
    Versions versions,
    Coverage coverage,
    List<RelatedPassage> related,
    List<String> notes) {
  public ClaimEntry {
    requireNonNull(id);
    requireNonNull(story);
    requireNonNull(speaker);
    requireNonNull(versions);
    requireNonNull(coverage);
    related = List.copyOf(related);
    notes = List.copyOf(notes);
  }

  /** Those that may be shown, the base reading first. */
  public List<Reading> readings() {
    return versions.readings();
  }

  /** How the readings differ, in words. */
  public String apparatus() {
    return versions.apparatus();
  }

  public List<DiscrepancyEntry> discrepancies() {
    return versions.discrepancies();
  }

  /** What its readings say otherwise and dispute nothing, in words. */
  public List<String> marks() {
    return versions.marks();
  }

  public static String page(String id) {
    return "claims/" + id + ".html";
  }

  /**
   * Its page, or its anchor in the story's page if it has a single witness; from the site's root.
   */
  public String href() {
    return isShared() ? page(id) : story.page() + "#c-" + id;
  }

  /**
   * The name that the base reading's article prints for the speaker, if it is one of those that
   * differ; null otherwise.
   */
  public @Nullable String misprint() {
    return discrepancies().stream()
        .filter(d -> d.kind() == Difference.NAME)
        .flatMap(d -> d.focusesIn(base().source()))
        .filter(name -> !name.contains(speaker.name()))
        .findFirst()
        .orElse(null);
  }

  /** What follows first words of the base reading where it goes on. */
  public String endOf(CitedPassage opening) {
    return base().endOf(opening);
  }

  /** What stands for it where there is little room. */
  public CitedPassage head() {
    return base().head();
  }

  public Reading base() {
    return readings().getFirst();
  }

  /** The articles that print it, those included whose words are kept back. */
  public List<Source> sources() {
    return Stream.concat(readings().stream().map(Reading::source), coverage.unshown().stream())
        .toList();
  }

  /** The readings in the order of their letters. */
  public List<Reading> byLetter() {
    return readings().stream()
        .sorted(
            Comparator.comparingInt((Reading r) -> r.source().siglum().length())
                .thenComparing(r -> r.source().siglum()))
        .toList();
  }

  /**
   * The earliest date of publication that the articles of its readings state; null where none does.
   */
  public @Nullable String published() {
    return readings().stream()
        .map(r -> r.source().published())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether that date is the editor's statement. */
  public boolean isDayByEditor() {
    return readings().stream()
        .map(Reading::source)
        .anyMatch(s -> s.isDayByEditor() && Objects.equals(s.published(), published()));
  }

  /**
   * Of what is related, the passages whose words may be shown; of those that overlap the longest.
   */
  public List<RelatedPassage> relatedShown() {
    List<RelatedPassage> apart = new ArrayList<>();
    related.stream()
        .filter(r -> r.passage() != null)
        .sorted(Comparator.comparingInt(r -> -requireNonNull(r.passage()).text().length()))
        .filter(r -> apart.stream().noneMatch(r::overlaps))
        .forEach(apart::add);
    return related.stream().filter(apart::contains).distinct().toList();
  }

  /** Whether more than one article prints it, so that it has a page. */
  public boolean isShared() {
    return coverage.articles() > 1;
  }
}

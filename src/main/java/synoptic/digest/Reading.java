package synoptic.digest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's reading of a claim.
 *
 * @param words the passage, marked against the base reading
 * @param form {@code direct}, {@code partial}, {@code indirect} or {@code own words}
 * @param quoted whether the passage is all of it the speaker's words, so that pages may put quotation marks around it
 * @param mention the words of the article that point to the speaker; null where nothing does
 * @param via through whom the words came; null where not stated
 * @param repeats where the same article says it again
 * @param difference how it differs from the base reading, in words; empty for the base
 * @param reasons why it was joined to the base reading; empty for the base
 * @param score the matcher's probability that both say the same; null for the base
 */
public record Reading(
    MarkedPassage words,
    String form,
    boolean quoted,
    @Nullable CitedPassage mention,
    @Nullable String via,
    List<CitedPassage> repeats,
    String difference,
    List<String> reasons,
    @Nullable Double score) {
  public Reading {
    requireNonNull(words);
    requireNonNull(form);
    repeats = List.copyOf(repeats);
    requireNonNull(difference);
    reasons = List.copyOf(reasons);
  }

  /** The form in words for readers; where the passage is more than the quotation, so it says. */
  public String formInWords() {
    return switch (form) {
      case "direct" -> "quoted";
      case "partial" -> quoted ? "quoted in part" : "own words, quoting in part";
      case "indirect" -> "reported, without quotation marks";
      default -> form;
    };
  }

  public CitedPassage passage() {
    return words.passage();
  }

  public Source source() {
    return words.passage().source();
  }
}

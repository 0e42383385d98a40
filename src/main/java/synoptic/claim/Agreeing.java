package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.collate.Readings;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Span;

/**
 * Finds the witnesses that side with one of the accounts of a discrepancy, so that two against one
 * are seen as that.
 */
final class Agreeing {
  private final Story story;

  Agreeing(Story story) {
    this.story = story;
  }

  /** Adds to each discrepancy the witnesses that print one of its accounts word for word. */
  void addTo(List<Discrepancy> discrepancies, List<Witness> witnesses) {
    discrepancies.replaceAll(d -> d.kind().isPointed() ? with(d, witnesses) : d);
  }

  private Discrepancy with(Discrepancy discrepancy, List<Witness> witnesses) {
    List<Discrepancy.Reading> readings = new ArrayList<>(discrepancy.readings());
    for (Witness witness : witnesses) {
      if (readings.stream().noneMatch(r -> r.article().equals(witness.article()))) {
        readings.stream()
            .map(r -> same(r, witness))
            .filter(Objects::nonNull)
            .findFirst()
            .ifPresent(readings::add);
      }
    }
    return new Discrepancy(discrepancy.kind(), readings);
  }

  /**
   * The words of a witness at the point of a reading, if they are the same but for case; null
   * otherwise.
   */
  private Discrepancy.@Nullable Reading same(Discrepancy.Reading reading, Witness witness) {
    String point = reading.focus().of(text(reading.article()));
    Span words = withSpeaker(witness);
    Matcher same =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(point) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE)
            .matcher(text(witness.article()))
            .region(words.start(), words.end());
    return point.isBlank() || !same.find()
        ? null
        : new Discrepancy.Reading(witness.article(), words, new Span(same.start(), same.end()));
  }

  private static Span withSpeaker(Witness witness) {
    Quotation quotation = witness.quotation();
    Span mention = quotation == null ? null : quotation.attribution().mention();
    return mention == null ? witness.span() : Readings.near(witness.span(), mention);
  }

  private String text(String article) {
    return Objects.requireNonNull(story.article(article)).text();
  }
}

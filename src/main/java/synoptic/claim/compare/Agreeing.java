package synoptic.claim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.Witness;
import synoptic.claim.collate.Readings;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Span;

/**
 * Finds the witnesses that side with one of the accounts of a discrepancy, so that two against one
 * are seen as that.
 */
final class Agreeing {
  private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{N}]+)[,;]?[ \u00A0]$");

  private static final Pattern AFTER = Pattern.compile("[,;]?[ \u00A0]([\\p{L}\\p{N}]+)");

  private final Story story;

  Agreeing(Story story) {
    this.story = story;
  }

  /**
   * Adds to each discrepancy the witnesses that print one of its accounts word for word, so that it
   * is not taken for one within a lineage.
   */
  void addTo(List<Discrepancy> discrepancies, List<Witness> witnesses) {
    discrepancies.replaceAll(d -> with(d, witnesses));
  }

  private Discrepancy with(Discrepancy discrepancy, List<Witness> witnesses) {
    List<Discrepancy.Reading> readings = new ArrayList<>(discrepancy.readings());
    for (Witness witness : witnesses) {
      if (readings.stream().noneMatch(r -> r.article().equals(witness.article()))) {
        readings.stream()
            .map(
                r ->
                    discrepancy.kind().isPointed()
                        ? same(discrepancy.kind(), r, witness)
                        : whole(r, witness))
            .filter(Objects::nonNull)
            .findFirst()
            .ifPresent(readings::add);
      }
    }
    return new Discrepancy(discrepancy.kind(), readings);
  }

  /**
   * A witness that has the whole passage of a reading word for word, where its point alone tells
   * nothing: a "not" that is not there. Null for all others.
   */
  private Discrepancy.@Nullable Reading whole(Discrepancy.Reading reading, Witness witness) {
    String passage =
        text(reading.article()).substring(reading.span().start(), reading.span().end());
    String article = text(witness.article());
    int from = Math.max(0, witness.span().start() - passage.length());
    int at = article.indexOf(passage, from);
    int shift = at - reading.span().start();
    return at < 0 || !new Span(at, at + passage.length()).overlaps(witness.span())
        ? null
        : new Discrepancy.Reading(
            witness.article(), reading.span().shift(shift), reading.focus().shift(shift));
  }

  /**
   * The words of a witness at the point of a reading, if they are the same but for case; null
   * otherwise.
   */
  private Discrepancy.@Nullable Reading same(
      Difference kind, Discrepancy.Reading reading, Witness witness) {
    String point = reading.focus().of(text(reading.article()));
    Span words = withSpeaker(witness);
    Matcher same =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])"
                    + (kind == Difference.QUOTED_WORDS ? before(reading) : "")
                    + Pattern.quote(point)
                    + "(?!['’]?[\\p{L}\\p{N}])"
                    + (kind == Difference.QUOTED_WORDS ? after(reading) : ""),
                Pattern.CASE_INSENSITIVE)
            .matcher(text(witness.article()))
            .region(words.start(), words.end());
    return point.isBlank() || !same.find()
        ? null
        : new Discrepancy.Reading(witness.article(), words, new Span(same.start(), same.end()));
  }

  /** The word before a reading's point in its sentence, which one utterance has there too. */
  private String before(Discrepancy.Reading reading) {
    String near =
        text(reading.article()).substring(reading.span().start(), reading.focus().start());
    Matcher word = BEFORE.matcher(near);
    return word.find() ? "(?<=" + Pattern.quote(word.group(1)) + "\\W{1,3})" : "";
  }

  /** The word after it. */
  private String after(Discrepancy.Reading reading) {
    int end = reading.focus().end();
    Matcher word =
        AFTER.matcher(text(reading.article())).region(end, text(reading.article()).length());
    return word.lookingAt() ? "(?=\\W{1,3}" + Pattern.quote(word.group(1)) + ")" : "";
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

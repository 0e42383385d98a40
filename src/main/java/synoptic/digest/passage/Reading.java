package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article's reading of a claim.
 *
 * @param words the passage, marked against the base reading
 * @param setting the passage with the words that carry it, where it is a fragment of reported
 *     speech: from the cue before it to the end of the reported clause. Otherwise the passage
 * @param manner how the article gives the words
 * @param repeats where the same article says it again
 * @param wording what came of comparing it with the base reading
 * @param receipt why it stands in the claim; null for the base
 */
public record Reading(
    MarkedPassage words,
    CitedPassage setting,
    Manner manner,
    List<CitedPassage> repeats,
    Wording wording,
    @Nullable Receipt receipt) {
  public Reading {
    requireNonNull(words);
    requireNonNull(setting);
    requireNonNull(manner);
    repeats = List.copyOf(repeats);
    requireNonNull(wording);
  }

  /**
   * Whether pages may put quotation marks around it: not around a fragment in its setting, which
   * has them.
   */
  public boolean isQuoted() {
    return manner.quoted() && setting.equals(passage());
  }

  /** Whether it is a whole quotation in its marks, no fragment of one. */
  public boolean isWholeQuotation() {
    return isQuoted() && manner.form() == Form.DIRECT;
  }

  /**
   * A part of the setting.
   *
   * @param faint whether it is around the passage
   */
  public record Run(String text, boolean faint) {}

  /** The setting in parts. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    add(runs, before(), true);
    add(runs, passage().text(), false);
    add(runs, after(), true);
    return runs;
  }

  private static void add(List<Run> runs, String text, boolean faint) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, faint));
    }
  }

  /** The words of the setting before the passage; empty without one. */
  public String before() {
    return setting.text().substring(0, passage().start() - setting.start());
  }

  /** The words of the setting after the passage; empty without one. */
  public String after() {
    return setting.text().substring(passage().end() - setting.start());
  }

  /** Its first words in its setting, which stand for it where there is little room. */
  public CitedPassage head() {
    return setting.head();
  }

  /**
   * What follows first words of its setting where it goes on: points, and the mark that a quotation
   * begun in them needs.
   */
  public String endOf(CitedPassage opening) {
    if (opening.end() >= setting.end()) {
      return "";
    }
    String text = opening.text();
    long straight = text.chars().filter(c -> c == '"').count();
    return "…"
        + (straight % 2 == 1 ? "\"" : text.lastIndexOf('“') > text.lastIndexOf('”') ? "”" : "");
  }

  public CitedPassage passage() {
    return words.passage();
  }

  public Source source() {
    return words.passage().source();
  }
}

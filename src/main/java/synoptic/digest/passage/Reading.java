package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  /** How words stand in an article: as a quotation of a kind, or as the article's own. */
  public enum Form {
    DIRECT,
    PARTIAL,
    INDIRECT,
    OWN_WORDS;

    /** For data: {@code own words}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * How an article gives the words.
   *
   * @param quoted whether the passage is all of it the speaker's words within quotation marks, so
   *     that pages may put them around it
   * @param edited whether there are ellipses or insertions of the publisher in quoted words
   * @param mention the words of the article that point to the speaker; null where nothing does
   * @param otherwise whether that source is another kind than the base reading's: named here,
   *     unnamed there
   * @param via through whom the words came; null where not stated
   */
  public record Manner(
      Form form,
      boolean quoted,
      boolean edited,
      @Nullable CitedPassage mention,
      boolean otherwise,
      @Nullable String via) {
    public Manner {
      requireNonNull(form);
    }

    /** The message of the form; where the passage is more than the quotation, so it says. */
    public String message() {
      return switch (form) {
        case DIRECT -> quoted ? "form.direct" : "form.direct.unmarked";
        case PARTIAL -> quoted ? "form.partial" : "form.partial.clause";
        case INDIRECT -> "form.indirect";
        case OWN_WORDS -> "form.own";
      };
    }
  }

  /**
   * Its strongest link to another reading.
   *
   * @param with the article of that reading
   * @param score the matcher's probability that both say the same, 0 to 1
   * @param reasons in plain words
   * @param rule what an editor writes into the settings to split the two; null where words that are
   *     shown cannot name them
   */
  public record Receipt(Source with, double score, List<String> reasons, @Nullable String rule) {
    public Receipt {
      requireNonNull(with);
      reasons = List.copyOf(reasons);
    }
  }

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

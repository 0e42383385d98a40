package synoptic.quotation.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import synoptic.quotation.Cue;
import synoptic.quotation.sentence.CueVerb;
import synoptic.quotation.sentence.Marked;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.WordClass;
import synoptic.text.Span;

/**
 * Quotations with no marks at all, attributed by a dash: {@code We need time - said one of the
 * officials}. The words reach back to the start of their paragraph, or to the marked quotation
 * before them.
 */
public final class DashAttribution implements IntPredicate {
  /** Titles and names before a verb of speech, in words: seven and the verb. */
  private static final int WORDS_BEFORE_VERB = 8;

  private final String text;
  private final QuotationRules rules;

  public DashAttribution(String text, QuotationRules rules) {
    this.text = text;
    this.rules = rules;
  }

  /** The words before each attribution dash of a block that has no marks. */
  public List<Marked> in(Span block) {
    List<Marked> found = new ArrayList<>();
    int from = block.start();
    for (int i = block.start() + 1; i < block.end(); i++) {
      if (rules.punctuation().isDash(text.charAt(i)) && test(i)) {
        Span words = new Span(from, i).trim(text);
        if (!words.isEmpty()
            && !words.of(text).replaceAll("\\([^)]*\\)", "").contains(" " + text.charAt(i) + " ")) {
          found.add(new Marked(words, words, Marked.Style.DASH));
        }
        return found;
      }
    }
    return found;
  }

  /** Whether a dash that joins no word, or a comma, is at an offset. */
  private boolean separates(int at) {
    if (at == 0 || at >= text.length()) {
      return false;
    }
    boolean dash =
        rules.punctuation().isDash(text.charAt(at))
            && !Character.isLetterOrDigit(text.charAt(at - 1));
    return dash || text.charAt(at) == ',';
  }

  /**
   * Whether a dash or comma at an offset, spaces aside, stands right before a verb of speech and
   * its speaker.
   */
  @Override
  public boolean test(int offset) {
    int sign = skipSpaces(offset);
    if (!separates(sign)) {
      return false;
    }
    int start = skipSpaces(sign + 1);
    int end = wordEnd(start);
    String word = text.substring(start, end);
    return rules.cues().of(word).stream().anyMatch(DashAttribution::reports)
        && speakerStandsAt(skipSpaces(end));
  }

  /**
   * Whether a verb of speech stands among the next words, before a sign that ends a sentence:
   * {@code Hall, 45, said}.
   */
  public boolean speechFollows(int offset) {
    int at = skipSpaces(offset);
    for (int k = 0; k < WORDS_BEFORE_VERB && at < text.length(); k++) {
      int end = wordEnd(at);
      if (end == at) {
        if (".!?".indexOf(text.charAt(at)) >= 0 || rules.punctuation().isDouble(text.charAt(at))) {
          return false;
        }
        at = skipSpaces(at + 1);
      } else {
        if (rules.cues().of(text.substring(at, end)).stream().anyMatch(DashAttribution::reports)) {
          return true;
        }
        at = skipSpaces(end);
      }
    }
    return false;
  }

  /** A name or a word for a person among the next few words. */
  private boolean speakerStandsAt(int start) {
    int at = start;
    for (int k = 0; k < 5; k++) {
      int end = wordEnd(at);
      if (end == at) {
        return false;
      }
      String word = text.substring(at, end);
      if (Character.isUpperCase(word.charAt(0))
          || rules.vocabulary().is(WordClass.ANONYMOUS, word)
          || rules.vocabulary().is(WordClass.TITLE, word)) {
        return true;
      }
      at = skipSpaces(end);
    }
    return false;
  }

  private static boolean reports(CueVerb verb) {
    boolean finite = verb.form() == CueVerb.Form.PAST || verb.form() == CueVerb.Form.THIRD;
    return finite && verb.tail().isEmpty() && verb.force(CueVerb.Frame.QUOTE) == Cue.Force.SPEECH;
  }

  private int skipSpaces(int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i;
  }

  private int wordEnd(int at) {
    int i = at;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }
}

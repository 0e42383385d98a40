package synoptic.quotation.sentence;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A word, a sign, or a whole marked quotation, which grammar sees as one token.
 *
 * @param lower the word in lower case; empty for a quotation
 * @param quote the quotation, for {@link Tag#QUOTE} only
 */
public record Token(Span span, String text, String lower, Tag tag, @Nullable Marked quote) {
  /** The likeliest part of speech, by closed classes, capitals and endings. */
  public enum Tag {
    NAME,
    WORD,
    DET,
    PRON,
    PREP,
    TO,
    THAT,
    CONJ,
    SUB,
    WH,
    AUX,
    NOT,
    ADV,
    NUM,
    ING,
    ED,
    VERB,
    POSS,
    COMMA,
    STOP,
    COLON,
    SEMICOLON,
    DASH,
    OPEN,
    CLOSE,
    QUOTE,
    SIGN
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean is(Tag... tags) {
    for (Tag t : tags) {
      if (tag == t) {
        return true;
      }
    }
    return false;
  }

  public boolean is(String word) {
    return lower.equals(word);
  }
}

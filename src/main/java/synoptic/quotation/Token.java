package synoptic.quotation;

import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * A word, a sign, or a whole marked quotation, which grammar sees as one token.
 *
 * @param lower the word in lower case; empty for a quotation
 * @param quote the quotation, for {@link Tag#QUOTE} only
 */
record Token(Span span, String text, String lower, Tag tag, @Nullable Marked quote) {
  /** The likeliest part of speech, by closed classes, capitals and endings. */
  enum Tag {
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

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  boolean is(Tag... tags) {
    for (Tag t : tags) {
      if (tag == t) {
        return true;
      }
    }
    return false;
  }

  boolean is(String word) {
    return lower.equals(word);
  }
}

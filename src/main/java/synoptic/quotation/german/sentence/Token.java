package synoptic.quotation.german.sentence;

import org.jspecify.annotations.Nullable;
import synoptic.quotation.sentence.Marked;
import synoptic.text.Span;

/**
 * A word, a number, a sign, or words in marks.
 *
 * @param span with its marks
 * @param lower in lower case; empty for words in marks
 * @param quote null but for words in marks
 */
public record Token(Span span, String text, String lower, Kind kind, @Nullable Marked quote) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    QUOTE
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  public boolean isCapital() {
    return kind == Kind.WORD && (Character.isUpperCase(text.charAt(0)) || isAddress());
  }

  /** A word in small letters: in German no noun and no name. */
  public boolean isSmall() {
    return kind == Kind.WORD && Character.isLowerCase(text.charAt(0)) && !isAddress();
  }

  /** A name of the web, t-online.de, which is written small. */
  private boolean isAddress() {
    int point = text.indexOf('.');
    return point > 1 && point < text.length() - 2;
  }

  boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.contains(text);
  }
}

package synoptic.quotation.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/**
 * Pairs the single quotation marks of one paragraph, which may also be apostrophes: a mark before a
 * word opens, and the mark that closes it is the next one after a word or sign, unless that may be
 * a plural's possessive and another follows.
 */
final class SingleMarks {
  /** Signs that stand inside the mark that closes a sentence or its part. */
  private static final String INNER = ",.?!…";

  private final String text;
  private final Span block;
  private final QuotationRules rules;

  SingleMarks(String text, Span block, QuotationRules rules) {
    this.text = text;
    this.block = block;
    this.rules = rules;
  }

  List<Marked> in() {
    List<Marked> found = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      int open = opening(at);
      int close = open < 0 ? -1 : closing(open + 1);
      if (close < 0) {
        Marked rest = open < 0 ? null : unclosed(open);
        if (rest != null) {
          found.add(rest);
        }
        return found;
      }
      Span inner = new Span(open + 1, close).trim(text);
      if (!inner.isEmpty()) {
        found.add(new Marked(inner, new Span(open, close + 1), Marked.Style.PAIRED));
      }
      at = close + 1;
    }
    return found;
  }

  /** The next mark that opens; -1 without one. */
  private int opening(int from) {
    for (int i = from; i < block.end(); i++) {
      if (opens(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean opens(int i) {
    return rules.punctuation().isSingle(text.charAt(i))
        && (i == block.start() || QuotationMarks.opensWord(text.charAt(i - 1)))
        && i + 1 < block.end()
        && !QuotationMarks.closesWord(text.charAt(i + 1))
        && !isClipped(i);
  }

  /** "’em", "'90s": an apostrophe for what is left out, which no opening mark looks like. */
  private boolean isClipped(int i) {
    int end = i + 1;
    while (end < block.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return rules.punctuation().closes(text.charAt(i))
        || text.substring(i + 1, end).matches("\\d\\d\\p{L}?");
  }

  /** The mark that closes what opens before {@code from}; -1 without one. */
  private int closing(int from) {
    int possessive = -1;
    for (int i = from; i < block.end(); i++) {
      if (opens(i) && !rules.punctuation().isDouble(text.charAt(i - 1)) && possessive >= 0) {
        return possessive;
      } else if (closes(i) && !isPossessive(i)) {
        return i;
      } else if (closes(i) && possessive < 0) {
        possessive = i;
      }
    }
    return from - 1 == block.start() && goesOn(from - 1) ? -1 : possessive;
  }

  private boolean closes(int i) {
    return rules.punctuation().isSingle(text.charAt(i))
        && (i + 1 >= block.end()
            || QuotationMarks.closesWord(text.charAt(i + 1))
            || rules.punctuation().isDouble(text.charAt(i + 1)))
        && !QuotationMarks.opensWord(text.charAt(i - 1));
  }

  private boolean isPossessive(int i) {
    return rules.inflection().looksPlural(text.substring(Math.max(block.start(), i - 2), i))
        && i + 2 < block.end()
        && Character.isWhitespace(text.charAt(i + 1))
        && Character.isLetter(text.charAt(i + 2));
  }

  /** Words that go on in the next paragraph, which opens with a mark again. */
  private @Nullable Marked unclosed(int open) {
    return goesOn(open)
        ? new Marked(
            new Span(open + 1, block.end()).trim(text),
            new Span(open, block.end()).trim(text),
            Marked.Style.UNBALANCED)
        : null;
  }

  private boolean goesOn(int open) {
    int next = block.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length()
        && rules.punctuation().isSingle(text.charAt(next))
        && (open == block.start() || INNER.indexOf(before(open)) >= 0);
  }

  private char before(int mark) {
    int i = mark - 1;
    while (i > block.start() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }
}

package synoptic.claim.unit;

import synoptic.text.Punctuation;
import synoptic.text.Span;

/**
 * The ends of a passage with regard to quotation marks and brackets: a mark whose partner lies
 * outside the passage is left outside, and a fragment that closes just after the passage is closed.
 */
public final class Edges {
  private static final String STOPS = ",.;:!?…";

  private Edges() {}

  /**
   * The span with its marks in pairs, as far as its ends can make it so; empty if it holds nothing
   * but marks.
   */
  public static Span balanced(String text, Span span) {
    int start = span.start();
    int end = span.end();
    int tail = end;
    while (tail > start && isMark(text, tail - 1)) {
      tail--;
    }
    end = isOdd(text, start, tail) && tail < end ? tail + 1 : tail;
    int head = start;
    while (head < end && isMark(text, head)) {
      head++;
    }
    start = isOdd(text, head, end) && head > start ? head - 1 : head;
    return withoutComma(
        text, new Span(start, isOdd(text, start, end) ? closed(text, end) : end).trim(text));
  }

  /**
   * The span without a comma, semicolon or colon at its end, which belong to the sentence around
   * it.
   */
  public static Span withoutComma(String text, Span span) {
    int end = span.end();
    while (end > span.start() && ",;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end).trim(text);
  }

  /** Whether a bracket closes one that is open at the end of the words. */
  public static boolean isOpen(String words, char bracket) {
    return switch (bracket) {
      case ')' -> words.lastIndexOf('(') > words.lastIndexOf(')');
      case ']' -> words.lastIndexOf('[') > words.lastIndexOf(']');
      default -> false;
    };
  }

  /** Past the mark that follows at once or after stops; the same end if none does. */
  private static int closed(String text, int end) {
    int at = end;
    while (at < text.length() && STOPS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && isMark(text, at) ? at + 1 : end;
  }

  private static boolean isOdd(String text, int start, int end) {
    boolean odd = false;
    for (int i = start; i < end; i++) {
      odd ^= isMark(text, i);
    }
    return odd;
  }

  private static boolean isMark(String text, int i) {
    return Punctuation.ENGLISH.isDouble(text.charAt(i));
  }
}

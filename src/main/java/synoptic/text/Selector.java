package synoptic.text;

import static java.util.Objects.requireNonNull;

/**
 * Where a passage stands in a text, twice over: a {@code TextQuoteSelector} and a {@code
 * TextPositionSelector} of the W3C Web Annotation Data Model (sections 4.2.4 and 4.2.5).
 *
 * @param exact the passage, character for character
 * @param prefix whole words before it, with the white space between
 * @param suffix whole words after it
 * @param position its place, in UTF-16 units
 */
public record Selector(String exact, String prefix, String suffix, Span position) {
  /** Units of context looked at on each side; the specification leaves the length open. */
  private static final int CONTEXT = 32;

  public Selector {
    requireNonNull(exact);
    requireNonNull(prefix);
    requireNonNull(suffix);
    requireNonNull(position);
  }

  public static Selector of(String text, Span span) {
    return of(text, span, new Span(0, text.length()));
  }

  /**
   * A selector whose context stays within a part of the text that holds the passage and ends with
   * whole words.
   */
  public static Selector of(String text, Span span, Span within) {
    int from = Math.max(within.start(), span.start() - CONTEXT);
    while (from > within.start()
        && from < span.start()
        && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    int to = Math.min(within.end(), span.end() + CONTEXT);
    while (to < within.end() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new Selector(
        span.of(text), text.substring(from, span.start()), text.substring(span.end(), to), span);
  }

  /** Whether the passage and its context stand in {@code text} at the stated place. */
  public boolean matches(String text) {
    return position.end() <= text.length()
        && text.startsWith(exact, position.start())
        && exact.length() == position.length()
        && text.startsWith(prefix, position.start() - prefix.length())
        && text.startsWith(suffix, position.end());
  }
}

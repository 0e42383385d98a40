package synoptic.text;

import static java.util.Objects.requireNonNull;

/**
 * Where a passage stands in a text, twice over: a {@code TextQuoteSelector} and a {@code TextPositionSelector} of the W3C
 * Web Annotation Data Model (sections 4.2.4 and 4.2.5).
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
    int from = Math.max(0, span.start() - CONTEXT);
    while (from > 0 && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    int to = Math.min(text.length(), span.end() + CONTEXT);
    while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new Selector(span.of(text), text.substring(from, span.start()), text.substring(span.end(), to), span);
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

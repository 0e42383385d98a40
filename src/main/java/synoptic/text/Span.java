package synoptic.text;

import java.io.Serializable;

/**
 * A half-open range of a text, {@code [start, end)}, in UTF-16 code units.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 * @throws IllegalArgumentException if the range is not one
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return overlap(other) > 0;
  }

  /** How many units the two spans share. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** Whether half of this span or more lies in the other. */
  public boolean isMostly(Span other) {
    return 2 * overlap(other) >= length();
  }

  /** Shared units over covered units (Jaccard index), 0 to 1. */
  public double jaccard(Span other) {
    int shared = overlap(other);
    return shared == 0 ? 0 : (double) shared / (length() + other.length() - shared);
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** This span without white space at its ends; empty at its start if there is nothing else. */
  public Span trim(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

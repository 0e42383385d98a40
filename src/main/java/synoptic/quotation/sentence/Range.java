package synoptic.quotation.sentence;

/** A half-open range of a sentence's tokens. */
public record Range(int from, int to) {
  public Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no tokens: [" + from + ", " + to + ")");
    }
  }

  public boolean contains(int index) {
    return from <= index && index < to;
  }

  public boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}

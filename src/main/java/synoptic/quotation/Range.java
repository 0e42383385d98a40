package synoptic.quotation;

/** A half-open range of a sentence's tokens. */
record Range(int from, int to) {
  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no tokens: [" + from + ", " + to + ")");
    }
  }

  boolean contains(int index) {
    return from <= index && index < to;
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}

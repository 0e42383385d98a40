package synoptic.text;

import java.util.Arrays;

/** Lines and columns, both from 1, of offsets into a text. LF, CR and CR LF end a line. */
public final class Lines {
  private final int[] starts;

  public Lines(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}

package synoptic.format.label;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Span;

/**
 * The paragraphs of a plain text: its lines, or, where lines are wrapped at a fixed width, the runs
 * of lines between blank ones.
 */
public final class Paragraphs {
  /** Units; mail and wire text is wrapped at 65 to 80, and nothing is at more than 100. */
  private static final int WIDEST = 100;

  private static final String ENDS = ".!?:;\"”";

  private Paragraphs() {}

  public static List<Span> in(String text, int from) {
    List<Span> lines = lines(text, from);
    return isWrapped(text, lines)
        ? runs(lines)
        : lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  /** All lines without the white space at their ends; a blank line is an empty span. */
  private static List<Span> lines(String text, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(new Span(start, i).trim(text));
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  /**
   * No line is wide, and most lines with one right below them are long and break off within a
   * sentence.
   */
  private static boolean isWrapped(String text, List<Span> lines) {
    int joined = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span line = lines.get(i);
      Span next = lines.get(i + 1);
      if (line.length() > WIDEST) {
        return false;
      }
      if (!line.isEmpty() && !next.isEmpty()) {
        joined++;
        open += line.length() > WIDEST / 3 && !isEnded(line.of(text)) ? 1 : 0;
      }
    }
    return joined >= 3 && open * 2 > joined;
  }

  /** Whether a line, which is not blank, ends as a sentence does. */
  public static boolean isEnded(String line) {
    String stripped = line.stripTrailing();
    return !stripped.isEmpty() && ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  private static List<Span> runs(List<Span> lines) {
    List<Span> runs = new ArrayList<>();
    boolean continues = false;
    for (Span line : lines) {
      if (!line.isEmpty()) {
        runs.add(continues ? runs.removeLast().cover(line) : line);
      }
      continues = !line.isEmpty();
    }
    return runs;
  }
}

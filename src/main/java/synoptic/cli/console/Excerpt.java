package synoptic.cli.console;

/** Text for one line of a terminal. */
public final class Excerpt {
  private Excerpt() {}

  /** White space joined, control characters as {@code ?}, at most {@code length} units. */
  public static String of(String text, int length) {
    String line = text.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("\\p{C}", "?").strip();
    if (line.length() <= length) {
      return line;
    }
    int end = length - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}

package synoptic.page;

/** What an HTML document can carry of a text. */
public final class HtmlText {
  private HtmlText() {}

  /**
   * The text as a browser gives it back: CR LF and CR come out as LF (HTML, section 13.2.3.5), and control characters and
   * lone surrogates, which no document may hold, as U+FFFD. As long as the text, but for CR LF.
   */
  public static String carried(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = text.codePointAt(i);
        out.appendCodePoint(isNoncharacter(point) ? '\uFFFD' : point);
        i++;
      } else {
        out.append(mayStand(c) ? c : '\uFFFD');
      }
    }
    return out.toString();
  }

  /** The text for element content and quoted attribute values. */
  static String escape(String text) {
    String carried = carried(text);
    StringBuilder out = new StringBuilder(carried.length() + 16);
    for (int i = 0; i < carried.length(); i++) {
      char c = carried.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean mayStand(char c) {
    boolean control = (c < ' ' && c != '\t' && c != '\n') || (c >= '\u007F' && c < '\u00A0');
    return !control && !Character.isSurrogate(c) && !isNoncharacter(c);
  }

  private static boolean isNoncharacter(int point) {
    return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }
}

package synoptic.page.text;

/** What an HTML document can carry of a text. */
public final class HtmlText {
  /** The first control character beyond the letters of ASCII. */
  private static final int FIRST_CONTROL = 0x7F;

  private HtmlText() {}

  /**
   * The text as a browser gives it back: CR LF and CR come out as LF (HTML, section 13.2.3.5);
   * control characters and lone surrogates, which no document may hold, and characters that turn
   * the direction of writing, and so can make a text read as another, as U+FFFD. As long as the
   * text, but for CR LF.
   */
  public static String carried(String text) {
    if (text.indexOf('\r') < 0 && mayStand(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else {
        int point = text.codePointAt(i);
        out.appendCodePoint(mayStand(point) ? point : '\uFFFD');
        i += Character.charCount(point) - 1;
      }
    }
    return out.toString();
  }

  /** The text for element content and quoted attribute values. */
  public static String escape(String text) {
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

  /** Whether a document may hold each of a text's characters as it is. */
  static boolean mayStand(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= FIRST_CONTROL) && !mayStand(text.codePointAt(i))) {
        return false;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return true;
  }

  /** Whether a document may hold a character as it is. */
  static boolean mayStand(int point) {
    boolean control =
        (point < ' ' && point != '\t' && point != '\n') || (point >= FIRST_CONTROL && point < 0xA0);
    boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean isNoncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return !control && !turns && !isSurrogate && !isNoncharacter;
  }
}

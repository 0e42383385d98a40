package synoptic.format.bytes;

import static java.util.Map.entry;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Charset labels as pages and feeds declare them, read as browsers read them (WHATWG Encoding
 * Standard, section 4.2).
 */
public final class Charsets {
  /**
   * Units of a file looked through for a declaration; browsers look at 1,024, saved pages have more
   * before it.
   */
  private static final int HEAD = 16_384;

  private static final Pattern PROLOG =
      Pattern.compile(
          "^\\s{0,64}<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{2,40})[\"']");
  private static final Pattern META =
      Pattern.compile(
          "(?i)<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{2,40})");

  /** The standard's labels whose JDK namesake is narrower than what browsers decode. */
  private static final Map<String, String> WIDER =
      Map.ofEntries(
          entry("iso-8859-1", "windows-1252"),
          entry("latin1", "windows-1252"),
          entry("us-ascii", "windows-1252"),
          entry("ascii", "windows-1252"),
          entry("iso-8859-9", "windows-1254"),
          entry("iso-8859-11", "x-windows-874"),
          entry("tis-620", "x-windows-874"),
          entry("gb2312", "GB18030"),
          entry("gbk", "GB18030"),
          entry("big5", "Big5-HKSCS"),
          entry("euc-kr", "x-windows-949"),
          entry("ks_c_5601-1987", "x-windows-949"),
          entry("shift_jis", "windows-31j"),
          entry("x-sjis", "windows-31j"),
          entry("utf8", "UTF-8"),
          entry("x-mac-cyrillic", "x-MacCyrillic"),
          entry("macintosh", "x-MacRoman"));

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Charsets() {}

  /** The label in the XML prolog or a {@code meta} element near the head of a file, or null. */
  public static @Nullable String declaredIn(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher prolog = PROLOG.matcher(head);
    if (prolog.find()) {
      return prolog.group(1);
    }
    Matcher meta = META.matcher(head);
    return meta.find() ? meta.group(1) : null;
  }

  /**
   * The charset of a label; null if there is none, or if no reader could have got as far as the
   * declaration in it.
   */
  static @Nullable Charset named(@Nullable String label) {
    if (label == null) {
      return null;
    }
    String plain = label.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(WIDER.getOrDefault(plain, plain));
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /**
   * C1 controls as the windows-1252 characters that were meant, as in HTML (section 13.2.5.80,
   * numeric references).
   */
  public static String withoutC1(String text) {
    var meant = new StringBuilder(text);
    for (int i = 0; i < meant.length(); i++) {
      char c = meant.charAt(i);
      if (c >= 0x80 && c < 0xA0 && c != 0x85) {
        String read = new String(new byte[] {(byte) c}, WINDOWS_1252);
        meant.setCharAt(i, read.charAt(0) == '\uFFFD' ? c : read.charAt(0));
      }
    }
    return meant.toString();
  }

  /**
   * Whether ASCII bytes mean ASCII characters in it; they do not in UTF-7, ISO-2022 and EBCDIC
   * charsets.
   */
  static boolean extendsAscii(Charset charset) {
    String name = charset.name();
    return Stream.of("ISO-2022", "x-ISO-2022", "IBM", "UTF-7").noneMatch(name::startsWith);
  }
}

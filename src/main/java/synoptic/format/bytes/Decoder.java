package synoptic.format.bytes;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. In order: a byte order mark; UTF-16 known by its zero bytes; valid UTF-8
 * with at least one character beyond ASCII, whatever is declared; the declared charset, if every
 * byte is valid in it; UTF-8 if most of its long sequences are valid; windows-1252.
 */
public final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  public static Decoded decode(byte[] bytes, @Nullable String declared) {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (mark.opens(bytes)) {
        return decode(bytes, mark.length(), mark.charset(), false);
      }
    }
    Charset wide = utf16(bytes);
    if (wide != null) {
      return decode(bytes, 0, wide, false);
    }
    Decoded utf8 = decode(bytes, 0, UTF_8, false);
    Charset named = Charsets.named(declared);
    if (utf8.undecodable() < 0
        && (named == null || !isAscii(bytes) || Charsets.extendsAscii(named))) {
      return utf8;
    }
    if (named != null && !named.equals(UTF_8)) {
      Decoded asNamed = decode(bytes, 0, named, false);
      if (asNamed.undecodable() < 0 || !mostlyUtf8(bytes)) {
        return asNamed;
      }
    }
    return mostlyUtf8(bytes)
        ? utf8
        : new Decoded(
            decode(bytes, 0, WINDOWS_1252, true).text(), WINDOWS_1252, utf8.undecodable(), true);
  }

  /**
   * Whether a text can be the windows-1252 it was taken for. Samples in nine languages of Latin
   * script have 0.24 signs beyond ASCII to a letter of ASCII, or fewer; Cyrillic, Greek, Arabic or
   * Chinese bytes taken for it make 3 or more.
   */
  static boolean isLatin(String text) {
    long beyond = text.chars().filter(c -> c >= 0x80 && !Character.isWhitespace(c)).count();
    long ascii = text.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
    return beyond <= ascii;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * UTF-16 without a mark: in Latin text, and in markup of any script, every other byte is often
   * zero.
   */
  private static @Nullable Charset utf16(byte[] bytes) {
    int length = Math.min(bytes.length, 1024) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int enough = Math.max(2, length / 6);
    return even >= enough && odd < even / 8 + 1
        ? UTF_16BE
        : odd >= enough && even < odd / 8 + 1 ? UTF_16LE : null;
  }

  /** Whether more long UTF-8 sequences are whole than broken. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      int following =
          lead < 0x80
              ? 0
              : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1;
      int seen = 0;
      while (seen < following && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
        seen++;
        i++;
      }
      whole += following > 0 && seen == following ? 1 : 0;
      broken += following < 0 || seen < following ? 1 : 0;
    }
    return whole > broken;
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset, boolean guessed) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    int most = (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 8;
    CharBuffer out = CharBuffer.allocate(most);
    CoderResult result = decoder.decode(in, out, true);
    int undecodable = result.isError() ? in.position() : -1;
    if (undecodable >= 0) {
      decoder
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
      decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), charset, undecodable, guessed);
  }
}

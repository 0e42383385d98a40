package synoptic.format.bytes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;

/**
 * Cuts pictures and fonts out of a page that was saved into one file: {@code data:} addresses in
 * base 64, byte by byte, before anything is decoded.
 */
final class DataAddresses {
  private static final byte[] OPENING = ";base64,".getBytes(US_ASCII);

  private DataAddresses() {}

  static byte[] cut(byte[] page) {
    var rest = new ByteArrayOutputStream(Math.min(page.length, 1 << 20));
    int from = 0;
    for (int i = 0; i + OPENING.length <= page.length; ) {
      if (opens(page, i)) {
        int end = end(page, i + OPENING.length);
        rest.write(page, from, i + OPENING.length - from);
        from = end;
        i = end;
      } else {
        i++;
      }
    }
    rest.write(page, from, page.length - from);
    return rest.toByteArray();
  }

  private static boolean opens(byte[] page, int at) {
    for (int i = 0; i < OPENING.length; i++) {
      if (page[at + i] != OPENING[i]) {
        return false;
      }
    }
    return true;
  }

  private static int end(byte[] page, int from) {
    int end = from;
    while (end < page.length && isBase64(page[end])) {
      end++;
    }
    return end;
  }

  private static boolean isBase64(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '/'
        || b == '='
        || b == '%'
        || b == '-'
        || b == '_';
  }
}

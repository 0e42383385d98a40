package synoptic.format.bytes;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** The bytes by which a text says its encoding; a longer mark before a shorter that opens it. */
enum ByteOrderMark {
  UTF_8_MARK(UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_32_LITTLE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32_BIG(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  LITTLE(UTF_16LE, 0xFF, 0xFE),
  BIG(UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final int[] signature;

  ByteOrderMark(Charset charset, int... signature) {
    this.charset = charset;
    this.signature = signature;
  }

  boolean opens(byte[] bytes) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  /** The encoding that it says. */
  Charset charset() {
    return charset;
  }

  /** Bytes of the mark itself. */
  int length() {
    return signature.length;
  }
}

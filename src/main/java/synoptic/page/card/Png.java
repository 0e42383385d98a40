package synoptic.page.card;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pictures of one ink on one paper, as PNG (W3C, third edition). Written here because an image
 * library adds what differs from one run or version to the next: times, names, comments.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int SHADES = 256;
  private static final byte DEPTH = 8;
  private static final byte PALETTE = 3;

  /** The filter that keeps the difference from the byte above: most of a card is empty. */
  private static final byte UP = 2;

  private Png() {}

  /**
   * A picture.
   *
   * @param shades a byte for each point, row by row: 0 is ink, 255 paper
   * @param ink red, green and blue in one number, as {@code paper}
   */
  static byte[] of(byte[] shades, int width, int ink, int paper) {
    int height = shades.length / width;
    ByteBuffer size = ByteBuffer.allocate(13).putInt(width).putInt(height);
    var out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    chunk(out, "IHDR", size.put(DEPTH).put(PALETTE).array());
    chunk(out, "PLTE", palette(ink, paper));
    chunk(out, "IDAT", deflated(filtered(shades, width, height)));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static byte[] palette(int ink, int paper) {
    byte[] palette = new byte[3 * SHADES];
    for (int shade = 0; shade < SHADES; shade++) {
      for (int channel = 0; channel < 3; channel++) {
        int shift = 16 - 8 * channel;
        int dark = ink >> shift & 0xff;
        int light = paper >> shift & 0xff;
        palette[3 * shade + channel] = (byte) (dark + (light - dark) * shade / (SHADES - 1));
      }
    }
    return palette;
  }

  private static byte[] filtered(byte[] shades, int width, int height) {
    byte[] rows = new byte[height * (width + 1)];
    for (int y = 0; y < height; y++) {
      int row = y * (width + 1);
      rows[row] = UP;
      for (int x = 0; x < width; x++) {
        int above = y == 0 ? 0 : shades[(y - 1) * width + x];
        rows[row + 1 + x] = (byte) (shades[y * width + x] - above);
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] bytes) {
    try (var deflater = new Closing()) {
      deflater.setInput(bytes);
      deflater.finish();
      var out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 14];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** A deflater that gives its memory back; the JDK's own can be closed from 25 on. */
  private static final class Closing extends Deflater implements AutoCloseable {
    Closing() {
      super(DEFAULT_COMPRESSION);
    }

    @Override
    public void close() {
      end();
    }
  }
}

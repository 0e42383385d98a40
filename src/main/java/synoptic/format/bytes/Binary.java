package synoptic.format.bytes;

import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/** Files that are not text, known by their first bytes. */
final class Binary {
  private static final WordLists SAY = WordLists.read(Binary.class, "diagnostics.txt");

  private Binary() {}

  /** What a file is if it is not text; null for text. */
  static @Nullable String kind(byte[] bytes) {
    for (FileType type : FileType.values()) {
      if (type.opens(bytes)) {
        return SAY.say(type.key());
      }
    }
    return !isMarkedWide(bytes) && controls(bytes) ? SAY.say("binary-data") : null;
  }

  /**
   * A byte order mark of UTF-16, in which half of all Cyrillic or Arabic bytes look like controls.
   */
  private static boolean isMarkedWide(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /**
   * Whether one byte in twenty is a control that no text has. UTF-16 and UTF-32 have zero bytes,
   * but few others.
   */
  private static boolean controls(byte[] bytes) {
    int length = Math.min(bytes.length, 8192);
    int controls = 0;
    int zeros = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      zeros += b == 0 ? 1 : 0;
      controls +=
          b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B
              ? 1
              : 0;
    }
    boolean mostlyZeros = zeros > length * 4 / 5;
    return controls > length / 20 || mostlyZeros;
  }
}

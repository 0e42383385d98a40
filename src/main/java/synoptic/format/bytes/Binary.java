package synoptic.format.bytes;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import synoptic.text.WordLists;

/** Files that are not text, known by their first bytes. */
final class Binary {
  private static final WordLists SAY = WordLists.read(Binary.class, "diagnostics.txt");

  private enum FileType {
    PDF(SAY.say("pdf-document"), "%PDF"),
    RTF(SAY.say("rtf-document"), "{\\rtf"),
    ZIP(SAY.say("zip-archive"), "PK\u0003\u0004"),
    GZIP(SAY.say("compressed-file"), "\u001f\u008b"),
    PNG(SAY.say("picture"), "\u0089PNG"),
    JPEG(SAY.say("picture"), "\u00ff\u00d8\u00ff"),
    GIF(SAY.say("picture"), "GIF8"),
    OFFICE(SAY.say("office-document"), "\u00d0\u00cf\u0011\u00e0"),
    PLIST(SAY.say("web-archive"), "bplist"),
    CLASS(SAY.say("program"), "\u00ca\u00fe\u00ba\u00be"),
    ELF(SAY.say("program"), "\u007fELF");

    private final String name;
    private final byte[] signature;

    FileType(String name, String signature) {
      this.name = name;
      this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private Binary() {}

  /** What a file is if it is not text; null for text. */
  static @Nullable String kind(byte[] bytes) {
    for (FileType type : FileType.values()) {
      if (bytes.length >= type.signature.length && startsWith(bytes, type.signature)) {
        return type.name;
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

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    for (int i = 0; i < signature.length; i++) {
      if (bytes[i] != signature[i]) {
        return false;
      }
    }
    return true;
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

package synoptic.format.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A kind of file that is no text, and the bytes that it begins with. */
enum FileType {
  PDF("pdf-document", "%PDF"),
  RTF("rtf-document", "{\\rtf"),
  ZIP("zip-archive", "PK\u0003\u0004"),
  GZIP("compressed-file", "\u001f\u008b"),
  PNG("picture", "\u0089PNG"),
  JPEG("picture", "\u00ff\u00d8\u00ff"),
  GIF("picture", "GIF8"),
  OFFICE("office-document", "\u00d0\u00cf\u0011\u00e0"),
  PLIST("web-archive", "bplist"),
  CLASS("program", "\u00ca\u00fe\u00ba\u00be"),
  ELF("program", "\u007fELF");

  private final String key;
  private final byte[] signature;

  FileType(String key, String signature) {
    this.key = key;
    this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Of the diagnostics: what it is called. */
  String key() {
    return key;
  }

  /** Whether a file begins as one of this kind does. */
  boolean opens(byte[] bytes) {
    return bytes.length >= signature.length
        && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }
}

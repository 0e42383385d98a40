package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file as it was found: a path relative to the seeds folder, with forward slashes, and its bytes.
 */
public final class SourceFile {
  private final String path;
  private final byte[] bytes;

  public SourceFile(String path, byte[] bytes) {
    this.path = requireNonNull(path);
    this.bytes = bytes.clone();
  }

  public String path() {
    return path;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** In lower case and without the point; empty if there is none. */
  public String extension() {
    int point = path.lastIndexOf('.');
    return point <= path.lastIndexOf('/') ? "" : path.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  public String sha256() {
    return sha256(bytes);
  }

  /** The SHA-256 of some bytes in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

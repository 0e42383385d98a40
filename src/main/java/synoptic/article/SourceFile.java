package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import synoptic.text.Sha256;

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
    return Sha256.of(bytes);
  }
}

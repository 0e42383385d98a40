package synoptic.article;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;

/**
 * A file as it was found: a path relative to the seeds folder, with forward slashes, its bytes, and
 * what stands beside it.
 */
public final class SourceFile {
  /** What the name of the file that tells of another adds to that one's. */
  public static final String NOTE = ".yml";

  private final String path;
  private final byte[] bytes;
  private final @Nullable String note;
  private final Slip slip;

  public SourceFile(String path, byte[] bytes) {
    this(path, bytes.clone(), null, Slip.NONE);
  }

  private SourceFile(String path, byte[] bytes, @Nullable String note, Slip slip) {
    this.path = requireNonNull(path);
    this.bytes = bytes;
    this.note = note;
    this.slip = requireNonNull(slip);
  }

  /** The same with the text of the file that tells of it: of {@code a.html}, {@code a.html.yml}. */
  public SourceFile with(String noted) {
    return new SourceFile(path, bytes, noted, slip);
  }

  /** The same with what is known of it. */
  public SourceFile with(Slip known) {
    return new SourceFile(path, bytes, note, known);
  }

  public @Nullable String note() {
    return note;
  }

  public Slip slip() {
    return slip;
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

package synoptic.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;

/**
 * One file of the site, in memory.
 *
 * @param path relative to the site's root, with forward slashes
 * @param mediaType as a server would send it
 * @param content its text, in UTF-8 when written; of a picture, a character for each byte
 */
public record Page(String path, String mediaType, String content) {
  public Page {
    requireNonNull(path);
    requireNonNull(mediaType);
    requireNonNull(content);
  }

  /** A file as it stands on a disk. */
  public static Page of(String path, String mediaType, byte[] bytes) {
    return new Page(path, mediaType, new String(bytes, charset(mediaType)));
  }

  /** The file as it is written and sent. */
  public byte[] bytes() {
    return content.getBytes(charset(mediaType));
  }

  /** Whether it is a text, which has a charset. */
  public boolean isText() {
    return charset(mediaType).equals(UTF_8);
  }

  private static Charset charset(String mediaType) {
    return mediaType.equals("image/png") ? ISO_8859_1 : UTF_8;
  }

  /** What leads from a path to the site's root: empty or {@code ../}. */
  public static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}

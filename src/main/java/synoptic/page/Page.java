package synoptic.page;

import static java.util.Objects.requireNonNull;

/**
 * One file of the site, in memory.
 *
 * @param path relative to the site's root, with forward slashes
 * @param mediaType as a server would send it
 * @param content encoded in UTF-8 when written
 */
public record Page(String path, String mediaType, String content) {
  public Page {
    requireNonNull(path);
    requireNonNull(mediaType);
    requireNonNull(content);
  }

  /** What leads from a path to the site's root: empty or {@code ../}. */
  static String root(String path) {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}

package synoptic.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where paths lie, links resolved, whether anything stands there yet or not. */
public final class Places {
  private Places() {}

  /** Whether a path is the other one or lies in it. */
  public static boolean isWithin(Path path, Path other) throws IOException {
    return real(path).startsWith(real(other));
  }

  /** The path without links, as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
  }
}

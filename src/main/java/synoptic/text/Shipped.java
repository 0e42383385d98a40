package synoptic.text;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** What the program ships beside its classes. */
public final class Shipped {
  private Shipped() {}

  /**
   * A file of a class's room: beside the class, or in the nearest folder above it that has one.
   *
   * @throws IllegalStateException if none has, which is a defect of the build
   */
  public static InputStream open(Class<?> of, String name) {
    InputStream in = find(of, name);
    if (in == null) {
      throw new IllegalStateException("no resource " + name);
    }
    return in;
  }

  /** The same; null where no folder has it. */
  public static @Nullable InputStream find(Class<?> of, String name) {
    String folder = '/' + of.getPackageName().replace('.', '/');
    InputStream in = of.getResourceAsStream(folder + '/' + name);
    while (in == null && !folder.isEmpty()) {
      folder = folder.substring(0, folder.lastIndexOf('/'));
      in = of.getResourceAsStream(folder + '/' + name);
    }
    return in;
  }
}

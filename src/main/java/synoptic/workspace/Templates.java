package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import synoptic.page.TemplateSource;

/** The theme: a file in the digest's own {@code templates} folder, else the shipped one of the same name. */
public final class Templates implements TemplateSource {
  private static final String SHIPPED = "/synoptic/templates/";

  private final Path folder;

  /**
   * @param folder need not exist
   */
  public Templates(Path folder) {
    this.folder = requireNonNull(folder);
  }

  @Override
  public @Nullable String load(String name) {
    if (!SiteFolder.isInside(name)) {
      return null;
    }
    Path own = folder.resolve(name);
    try {
      if (Files.isRegularFile(own)) {
        return Files.readString(own, UTF_8);
      }
      try (var shipped = Templates.class.getResourceAsStream(SHIPPED + name)) {
        return shipped == null ? null : new String(shipped.readAllBytes(), UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read template " + name, e);
    }
  }
}

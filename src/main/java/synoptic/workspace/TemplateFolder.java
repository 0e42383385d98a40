package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.page.TemplateSource;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.site.SiteFolder;

/**
 * The theme: a file in the digest's own {@code templates} folder, else the shipped one of the same
 * name.
 */
public final class TemplateFolder implements TemplateSource {
  private static final WordLists SAY = WordLists.read(TemplateFolder.class, "diagnostics.txt");

  private static final String SHIPPED = "/synoptic/templates/";

  private final Path folder;
  private final Set<String> loaded = ConcurrentHashMap.newKeySet();

  /**
   * @param folder need not exist
   */
  public TemplateFolder(Path folder) {
    this.folder = requireNonNull(folder);
  }

  /** All that is shipped, by name. */
  public static SortedMap<String, byte[]> shipped() throws IOException {
    URL known = requireNonNull(TemplateFolder.class.getResource(SHIPPED + "layout.peb"));
    try {
      URI at = known.toURI();
      if (!at.getScheme().equals("jar")) {
        return all(requireNonNull(Path.of(at).getParent()));
      }
      try (FileSystem jar = FileSystems.newFileSystem(at, Map.of())) {
        return all(jar.getPath(SHIPPED));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedMap<String, byte[]> all(Path root) throws IOException {
    SortedMap<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return all;
  }

  @Override
  public @Nullable String load(String name) {
    if (!SiteFolder.isInside(name)) {
      return null;
    }
    loaded.add(name);
    Path own = folder.resolve(name);
    try {
      if (Files.isRegularFile(own)) {
        return Files.readString(own, UTF_8);
      }
      try (var shipped = TemplateFolder.class.getResourceAsStream(SHIPPED + name)) {
        return shipped == null ? null : new String(shipped.readAllBytes(), UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(DiskFailure.reading(own, e));
    }
  }

  /**
   * A warning for each file of the folder that has not been loaded and that no shipped one is
   * called as.
   */
  public List<Diagnostic> unused() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(
              name -> !name.matches("(.*/)?[.].*") && !loaded.contains(name) && !isShipped(name))
          .sorted()
          .map(name -> Diagnostic.warning(name, SAY.say("page-uses"), SAY.say("page-uses-remedy")))
          .toList();
    }
  }

  private static boolean isShipped(String name) {
    return TemplateFolder.class.getResource(SHIPPED + name) != null;
  }
}

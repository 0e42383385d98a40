package synoptic.workspace;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;

/**
 * Reads articles' files from disk. Names that begin with a point are passed over; a link that leads
 * out of its folder is left out, so that a folder of articles never publishes what lies elsewhere.
 */
public final class SourceFiles {
  /** Bytes; an article is text, and ten times the longest page of 530 measured ones fits. */
  private static final long LARGEST = 64L << 20;

  /** As Chrome, Firefox and others name it in their languages. */
  private static final Pattern BESIDE_PAGE =
      Pattern.compile(
          "(.+)[_-](?i:files?|dateien|fichiers|archivos|ficheros|bestanden|arquivos|pliki)");

  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SourceFiles() {}

  /**
   * The files of all paths, by path. Those of a folder are named relative to it, a single file by
   * its name.
   *
   * @throws WorkspaceException if a path does not exist, or two files have the same name
   */
  public static Reported<List<SourceFile>> read(List<Path> paths) throws IOException {
    SourceFiles found = new SourceFiles();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        found.readFolder(path);
      } else if (Files.exists(path)) {
        found.readFile(requireNonNull(path.getFileName()).toString(), path, path);
      } else {
        throw new WorkspaceException(
            Diagnostic.error(
                path.toString(), "No such file or folder.", "Create it, or name another one."));
      }
    }
    return new Reported<>(List.copyOf(found.files.values()), found.diagnostics);
  }

  /**
   * One file of a folder as it is now, by the name that {@link #read} gave it; null if it cannot be
   * read any more.
   */
  public static @Nullable SourceFile reread(Path folder, String id) {
    try {
      return new SourceFile(id, Files.readAllBytes(folder.resolve(id)));
    } catch (IOException | InvalidPathException gone) {
      return null;
    }
  }

  private void readFolder(Path folder) throws IOException {
    Path root = folder.toRealPath();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            if (at.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            if (isBesidePage(at)) {
              String id = folder.relativize(at).toString().replace(File.separatorChar, '/');
              diagnostics.add(
                  Diagnostic.note(
                      id, "This folder of a saved page is not read.", "Rename it to read it."));
              return FileVisitResult.SKIP_SUBTREE;
            }
            return isHidden(at) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String id = folder.relativize(file).toString().replace(File.separatorChar, '/');
            if (!isHidden(file)) {
              if (attributes.isSymbolicLink() && leadsOut(root, file)) {
                leftOut(
                    id, "The link leads out of the folder.", "Copy the article into the folder.");
              } else {
                readFile(id, file, folder);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (file.equals(folder)) {
              throw new WorkspaceException(unreadable(folder.toString()));
            }
            diagnostics.add(
                unreadable(folder.relativize(file).toString().replace(File.separatorChar, '/')));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void readFile(String id, Path file, Path given) throws IOException {
    if (files.containsKey(id)) {
      throw new WorkspaceException(
          Diagnostic.error(
              given.toString(),
              "Two inputs are called " + id + ".",
              "Name the folder that holds both."));
    }
    if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
      diagnostics.add(unreadable(id));
    } else if (Files.size(file) > LARGEST) {
      leftOut(id, "The file is larger than 64 MiB.", "Keep one article a file.");
    } else {
      try {
        files.put(id, new SourceFile(id, Files.readAllBytes(file)));
      } catch (IOException e) {
        diagnostics.add(unreadable(id));
      }
    }
  }

  private void leftOut(String id, String problem, String remedy) {
    diagnostics.add(Diagnostic.warning(id, problem, remedy));
  }

  private static Diagnostic unreadable(String id) {
    return Diagnostic.warning(id, "Cannot be read.", "Check that it is a file that you may read.");
  }

  /** A folder that browsers name after the page they saved it with: {@code X_files}. */
  private static boolean isBesidePage(Path folder) {
    Matcher name = BESIDE_PAGE.matcher(folder.getFileName().toString());
    return name.matches()
        && Stream.of(".html", ".htm", ".xhtml")
            .anyMatch(end -> Files.isRegularFile(folder.resolveSibling(name.group(1) + end)));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  /** A link that leads nowhere leads out of no folder. */
  private static boolean leadsOut(Path root, Path link) {
    try {
      return !link.toRealPath().startsWith(root);
    } catch (IOException nowhere) {
      return false;
    }
  }
}

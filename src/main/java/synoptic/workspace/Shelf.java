package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/**
 * The folder of articles as pages are filed in it: each with a file beside it that tells of it.
 * Nothing that stands there is ever written over, and nothing is written outside.
 */
public final class Shelf {
  private static final WordLists SAY = WordLists.read(Shelf.class, "diagnostics.txt");

  private final Path root;

  /**
   * @param seeds is made when the first page is filed
   */
  public Shelf(Path seeds) {
    root = requireNonNull(seeds);
  }

  /**
   * What is told of files, by the path of each from the folder, whether that file is here or not.
   */
  public SortedMap<String, String> notes() throws IOException {
    SortedMap<String, String> notes = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return notes;
    }
    Path real = root.toRealPath();
    Files.walkFileTree(
        real,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = FileNames.relative(real, file);
            if (path.endsWith(SourceFile.NOTE) && attributes.isRegularFile()) {
              String of = path.substring(0, path.length() - SourceFile.NOTE.length());
              notes.put(of, new String(Files.readAllBytes(file), UTF_8));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return notes;
  }

  /** A file of the folder; empty if it is not there. */
  public Optional<byte[]> page(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /**
   * Files a page under the first free of the names {@code name.ending}, {@code name-2.ending}.
   *
   * @param folder from the folder of articles, with forward slashes
   * @return its path from the folder of articles
   * @throws WorkspaceException if it cannot be written there
   */
  public synchronized String file(
      String folder, String name, String ending, byte[] page, String note) throws IOException {
    Path in = root;
    try {
      Files.createDirectories(root);
      Path real = root.toRealPath();
      for (String part : folder.split("/")) {
        in = in.resolve(part);
        if (!Files.isDirectory(in)) {
          Files.createDirectory(in);
        }
        if (!in.toRealPath().startsWith(real)) {
          throw new WorkspaceException(
              Diagnostic.error(in.toString(), SAY.say("leads-out"), SAY.say("leads-out-remedy")));
        }
      }
      return folder + "/" + put(in, name, ending, page, note);
    } catch (WorkspaceException e) {
      throw e;
    } catch (IOException e) {
      throw DiskFailure.writing(in, e);
    }
  }

  private static String put(Path in, String name, String ending, byte[] page, String note)
      throws IOException {
    for (int number = 1; ; number++) {
      String free = (number == 1 ? name : name + "-" + number) + "." + ending;
      if (isFree(in.resolve(free)) && isFree(in.resolve(free + SourceFile.NOTE))) {
        // The file that tells of it first: alone it says nothing that is false.
        put(in.resolve(free + SourceFile.NOTE), note.getBytes(UTF_8));
        put(in.resolve(free), page);
        return free;
      }
    }
  }

  private static boolean isFree(Path file) {
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Writes a file whole or not at all, where none stands. */
  private static void put(Path file, byte[] content) throws IOException {
    Path next = file.resolveSibling("." + file.getFileName() + Staging.ENDING);
    Files.deleteIfExists(next);
    try {
      Files.write(next, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.createLink(file, next);
      } catch (FileAlreadyExistsException taken) {
        throw taken;
      } catch (UnsupportedOperationException | IOException noLinksHere) {
        Files.move(next, file);
      }
    } finally {
      Files.deleteIfExists(next);
    }
  }
}

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
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.FileNames;
import synoptic.workspace.disk.WorkspaceException;
import synoptic.workspace.site.Staging;

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

  private static String put(Path in, String name, String ending, byte[] content, String note)
      throws IOException {
    for (int number = 1; ; number++) {
      String free = (number == 1 ? name : name + "-" + number) + "." + ending;
      if (isFree(in.resolve(free)) && isFree(in.resolve(free + SourceFile.NOTE))) {
        Path page = in.resolve(free);
        Path told = in.resolve(free + SourceFile.NOTE);
        // Whoever finds the page and what is to tell of it can end what was begun: see mend.
        Path nextTold = written(told, note.getBytes(UTF_8));
        Path nextPage = written(page, content);
        place(nextPage, page);
        place(nextTold, told);
        return free;
      }
    }
  }

  private static boolean isFree(Path file) {
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path next(Path file) {
    return file.resolveSibling("." + file.getFileName() + Staging.ENDING);
  }

  private static Path written(Path file, byte[] content) throws IOException {
    Path next = next(file);
    Files.deleteIfExists(next);
    return Files.write(next, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Gives what was written its name, where none stands. */
  private static void place(Path next, Path file) throws IOException {
    try {
      Files.createLink(file, next);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      Files.move(next, file);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  /**
   * Ends what a fetch that was killed had begun: a page that stands is told of, and of one that
   * does not nothing is left. To be called where nobody else files anything.
   */
  public void mend() throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> files = Files.walk(root)) {
      left = files.filter(Shelf::isNext).sorted().toList();
    }
    for (Path next : left) {
      String name = next.getFileName().toString();
      String own = name.substring(1, name.length() - Staging.ENDING.length());
      Path file = next.resolveSibling(own);
      boolean isOwed =
          own.endsWith(SourceFile.NOTE)
              && isFree(file)
              && !isFree(next.resolveSibling(own.replaceFirst("\\.yml$", "")));
      if (isOwed) {
        Files.move(next, file);
      } else {
        Files.deleteIfExists(next);
      }
    }
  }

  private static boolean isNext(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".")
        && name.endsWith(Staging.ENDING)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}

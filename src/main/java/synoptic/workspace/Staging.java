package synoptic.workspace;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * The next contents of a folder's files, each written whole beside the place that it is to take:
 * whatever can be refused for want of space or rights is refused before the first file is replaced.
 * Closing takes away what took no place.
 */
final class Staging implements AutoCloseable {
  /** How the name of a content ends that has not taken its place. */
  static final String ENDING = ".synoptic-next";

  private final Path root;
  private final List<Staged> staged = new ArrayList<>();
  private final Deque<Path> madeFolders = new ArrayDeque<>();

  Staging(Path root) {
    this.root = requireNonNull(root);
  }

  /** A content that stands ready. */
  record Staged(String path, Path next, Path target) {
    void takePlace() throws IOException {
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Removes what a build that was killed has left beside these files and in the root. */
  void sweep(Collection<String> paths) throws IOException {
    Stream<Path> folders = paths.stream().map(p -> requireNonNull(root.resolve(p).getParent()));
    for (Path folder : Stream.concat(Stream.of(root), folders).distinct().toList()) {
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + ENDING)) {
          for (Path file : left) {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
              Files.delete(file);
            }
          }
        } catch (IOException e) {
          throw DiskFailure.writing(folder, e, SiteFolder.AS_BEFORE);
        }
      }
    }
  }

  Staged add(String path, byte[] content) throws IOException {
    Path target = root.resolve(path);
    // The manifest is written twice in a build.
    Path next = target.resolveSibling(target.getFileName() + "." + staged.size() + ENDING);
    Staged added = new Staged(path, next, target);
    staged.add(added);
    try {
      makeFolder(requireNonNull(target.getParent()));
      Files.write(next, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw DiskFailure.writing(target, e, SiteFolder.AS_BEFORE);
    }
    return added;
  }

  private void makeFolder(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path at : missing) {
      Files.createDirectory(at);
      madeFolders.push(at);
    }
  }

  @Override
  public void close() {
    staged.forEach(s -> removeIfPossible(s.next()));
    // Those in use stay, since they are not empty.
    madeFolders.forEach(Staging::removeIfPossible);
  }

  private static void removeIfPossible(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException standing) {
      // The next build sweeps it away.
    }
  }
}

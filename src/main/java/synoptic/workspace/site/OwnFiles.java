package synoptic.workspace.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.workspace.disk.FileNames;

/** The files of a folder, by path relative to it; no link inside it is followed. */
record OwnFiles(Path root) {
  /** Whether each folder between the root and a file is a real one or still to be made. */
  boolean leadsThroughFolders(String path) {
    for (Path at = Path.of(path).getParent(); at != null; at = at.getParent()) {
      Path folder = root.resolve(at);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /** The content of a file; null if there is no such file. */
  byte @Nullable [] content(String path) throws IOException {
    Path file = root.resolve(path);
    return leadsThroughFolders(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Files.readAllBytes(file)
        : null;
  }

  /** Paths of all that is no folder, but for what a builder keeps for itself. */
  SortedSet<String> paths() throws IOException {
    SortedSet<String> paths = new TreeSet<>();
    for (Path file : all()) {
      String path = FileNames.relative(root, file);
      boolean ours = path.equals(Manifest.NAME) || path.equals(SiteLock.NAME);
      if (!ours && !path.endsWith(Staging.ENDING)) {
        paths.add(path);
      }
    }
    return paths;
  }

  /** What a build that was killed has left beside the places that it was to take. */
  List<Path> leftovers() throws IOException {
    return all().stream().filter(f -> f.getFileName().toString().endsWith(Staging.ENDING)).toList();
  }

  /** All that is no folder and lies in no hidden one. */
  private List<Path> all() throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            boolean hidden = !at.equals(root) && at.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}

package synoptic.workspace.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.Disk;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.Termination;
import synoptic.workspace.disk.WorkspaceException;

/**
 * The next contents of a folder's files, each written whole beside the place that it is to take:
 * whatever can be refused for want of space or rights is refused before the first file is replaced.
 * Closing takes away all of it, unless it was {@linkplain #seal sealed}.
 */
public final class Staging implements AutoCloseable {
  private static final WordLists SAY = WordLists.read(Staging.class, "diagnostics.txt");

  /** How the name of a content ends that has not taken its place. */
  public static final String ENDING = ".synoptic-next";

  private final Path root;
  private final Disk disk;
  private final Termination termination;
  private final List<Path> staged = new ArrayList<>();
  private final Deque<Path> madeFolders = new ArrayDeque<>();
  private boolean sealed;

  Staging(Path root, Disk disk, Termination termination) {
    this.root = requireNonNull(root);
    this.disk = requireNonNull(disk);
    this.termination = requireNonNull(termination);
  }

  /** Where the next content of a file stands. */
  static Path next(Path target) {
    return target.resolveSibling(target.getFileName() + ENDING);
  }

  void add(String path, byte[] content) throws IOException {
    if (termination.isAsked()) {
      throw new WorkspaceException(
          Diagnostic.error(root.toString(), SAY.say("stopped-nothing"), SAY.say("missing-remedy")));
    }
    Path target = root.resolve(path);
    Path next = next(target);
    staged.add(next);
    try {
      makeFolder(requireNonNull(target.getParent()));
      disk.write(next, content);
    } catch (IOException e) {
      throw DiskFailure.writing(target, e, SiteFolder.AS_BEFORE);
    }
  }

  /**
   * The one step from which on the new site counts: all contents are on the disk, then their list
   * takes its place, and whoever finds it completes it.
   *
   * @param list of the new site, which is also its last content to take its place
   */
  void seal(byte[] list) throws IOException {
    Path file = root.resolve(Journal.NAME);
    Path draft = next(file);
    try {
      for (Path next : staged) {
        disk.force(next);
      }
      staged.add(draft);
      disk.write(draft, list);
      disk.force(draft);
      Set<Path> folders = new LinkedHashSet<>();
      staged.forEach(next -> folders.add(requireNonNull(next.getParent())));
      madeFolders.forEach(made -> folders.add(requireNonNull(made.getParent())));
      folders.forEach(disk::forceFolder);
      disk.move(draft, file);
      sealed = true;
      disk.forceFolder(root);
    } catch (IOException e) {
      throw DiskFailure.writing(file, e, SiteFolder.AS_BEFORE);
    }
  }

  private void makeFolder(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
      missing.push(at);
    }
    for (Path at : missing) {
      disk.makeFolder(at.toAbsolutePath());
      madeFolders.push(at.toAbsolutePath());
    }
  }

  @Override
  public void close() {
    if (!sealed) {
      Stream.concat(staged.stream(), madeFolders.stream())
          .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(this::takeAway);
    }
  }

  private void takeAway(Path path) {
    try {
      disk.delete(path);
    } catch (IOException standing) {
      // The next build sweeps it away.
    }
  }

  static void removeIfPossible(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException standing) {
      // A folder in use stays, since it is not empty.
    }
  }
}

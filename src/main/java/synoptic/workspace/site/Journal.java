package synoptic.workspace.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;
import synoptic.text.WordLists;
import synoptic.workspace.disk.Disk;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.WorkspaceException;

/**
 * A change of a site that is decided and not yet done. In the folder it is the manifest of the new
 * site under a name of its own, with each new file beside its place, so that whoever finds it can
 * do the rest, however often that was begun. What other pages lead to comes first; the front page,
 * feeds and data come last; then goes what no page leads to any more; at the end the manifest takes
 * its place.
 */
final class Journal {
  static final String NAME = Manifest.NAME + Staging.ENDING;

  private static final WordLists SAY = WordLists.read(Journal.class, "diagnostics.txt");

  private final OwnFiles files;
  private final Disk disk;
  private final Manifest before;
  private final Manifest after;
  private final Set<Path> touched = new LinkedHashSet<>();

  /** New files that took their places. */
  private int done;

  private Journal(OwnFiles files, Disk disk, Manifest before, Manifest after) {
    this.files = files;
    this.disk = disk;
    this.before = before;
    this.after = after;
  }

  /** What stands in a folder half done; null if all is done there. */
  static @Nullable Journal in(Path root, Disk disk) throws IOException {
    return Files.exists(root.resolve(NAME), LinkOption.NOFOLLOW_LINKS)
        ? new Journal(new OwnFiles(root), disk, Manifest.read(root), Manifest.read(root, NAME))
        : null;
  }

  /** Gives up the files in whose place a folder stands now, which none can take from it. */
  Journal withoutBlocked() throws IOException {
    for (String path : after.digests().keySet()) {
      Path target = files.root().resolve(path);
      if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)
          && Files.exists(Staging.next(target), LinkOption.NOFOLLOW_LINKS)) {
        disk.delete(Staging.next(target));
      }
    }
    return this;
  }

  /**
   * Does the rest.
   *
   * @return how many files of the old site were removed
   */
  int complete() throws WorkspaceException {
    String at = NAME;
    try {
      SortedMap<String, Set<String>> old = new TreeMap<>();
      for (String path : inOrder()) {
        at = path;
        if (!takePlace(path)) {
          old.put(path, before.digests().getOrDefault(path, Set.of()));
        }
      }
      int removed = 0;
      for (String path : before.digests().keySet()) {
        at = path;
        removed += !after.digests().containsKey(path) && remove(path) ? 1 : 0;
      }
      at = Manifest.NAME;
      touched.forEach(disk::forceFolder);
      finish(new Manifest(old));
      return removed;
    } catch (IOException e) {
      String state = SAY.say("unfinished", waiting() + done, done);
      throw DiskFailure.writing(files.root().resolve(at), e, state);
    }
  }

  /** How many new files do not stand in their places yet. */
  private long waiting() {
    return after.digests().keySet().stream()
        .map(path -> Staging.next(files.root().resolve(path)))
        .filter(next -> Files.exists(next, LinkOption.NOFOLLOW_LINKS))
        .count();
  }

  private List<String> inOrder() {
    return after.digests().keySet().stream()
        .sorted(Comparator.comparing(Journal::rank).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** What leads to others after what it leads to. */
  private static int rank(String path) {
    boolean entrance = path.equals("index.html") || path.endsWith(".xml") || path.endsWith(".json");
    return path.contains("/") ? 0 : entrance ? 2 : 1;
  }

  /** Whether the new content stands in its place; not where a user has changed the file since. */
  private boolean takePlace(String path) throws IOException {
    Path target = files.root().resolve(path);
    Path next = Staging.next(target);
    byte[] content = files.content(path);
    String digest = content == null ? null : Sha256.of(content);
    boolean isThere = digest != null && after.wrote(path, digest);
    if (!Files.isRegularFile(next, LinkOption.NOFOLLOW_LINKS)) {
      return isThere;
    }
    boolean free = digest == null || before.wrote(path, digest);
    if (isThere || !free || !after.wrote(path, Sha256.of(Files.readAllBytes(next)))) {
      disk.delete(next);
      return isThere;
    }
    disk.move(next, target);
    done++;
    touched.add(requireNonNull(target.getParent()));
    return true;
  }

  private void finish(Manifest unchanged) throws IOException {
    Path journal = files.root().resolve(NAME);
    Path manifest = files.root().resolve(Manifest.NAME);
    boolean whole = unchanged.digests().isEmpty();
    if (!whole) {
      Path both = Staging.next(journal);
      Files.deleteIfExists(both);
      disk.write(both, after.and(unchanged).toString().getBytes(UTF_8));
      disk.move(both, journal);
    }
    disk.move(journal, manifest);
    disk.forceFolder(files.root());
  }

  private boolean remove(String path) throws IOException {
    byte[] content = files.content(path);
    if (content == null || !before.wrote(path, Sha256.of(content))) {
      return false;
    }
    disk.delete(files.root().resolve(path));
    for (Path at = Path.of(path).getParent(); at != null; at = at.getParent()) {
      try {
        disk.delete(files.root().resolve(at));
      } catch (DirectoryNotEmptyException | NoSuchFileException inUse) {
        break;
      }
    }
    return true;
  }
}

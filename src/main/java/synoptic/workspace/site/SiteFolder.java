package synoptic.workspace.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.page.Page;
import synoptic.text.Diagnostic;
import synoptic.text.Parallel;
import synoptic.text.Reported;
import synoptic.text.Sha256;
import synoptic.text.WordLists;
import synoptic.workspace.disk.Disk;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.Termination;
import synoptic.workspace.disk.WorkspaceException;

/**
 * The folder that the site is written to. Invariants: nothing is replaced before all that is new
 * stands beside its place and is on the disk, and then a file is replaced in one step; a change
 * that was begun is completed by whoever comes next; nothing is replaced or removed that an earlier
 * build did not write, or that was changed since; no link inside the folder is followed.
 */
public final class SiteFolder {
  private static final WordLists SAY = WordLists.read(SiteFolder.class, "diagnostics.txt");

  static final String AS_BEFORE = SAY.say("nothing-replaced");

  private final Path root;
  private final OwnFiles files;
  private final Disk disk;
  private @Nullable SiteLock lock;

  public SiteFolder(Path root) {
    this(root, new Disk());
  }

  SiteFolder(Path root, Disk disk) {
    this.root = requireNonNull(root);
    this.disk = requireNonNull(disk);
    files = new OwnFiles(root);
  }

  /**
   * Keeps other builds away, and completes what a build that was killed had decided.
   *
   * @throws WorkspaceException if another build writes here
   */
  public Hold hold() throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      return () -> {};
    }
    SiteLock taken = SiteLock.of(root);
    try {
      Journal begun = Journal.in(root, disk);
      if (begun != null) {
        begun.withoutBlocked().complete();
      }
      sweep();
    } catch (IOException | RuntimeException e) {
      taken.close();
      throw e;
    }
    lock = taken;
    return this::release;
  }

  private void sweep() throws IOException {
    for (Path left : files.leftovers()) {
      try {
        disk.delete(left);
      } catch (IOException e) {
        throw DiskFailure.writing(left, e, AS_BEFORE);
      }
    }
  }

  private void release() throws IOException {
    SiteLock held = lock;
    lock = null;
    if (held != null) {
      held.close();
    }
  }

  /**
   * Completes what a build that was killed had decided, if there is such a thing.
   *
   * @throws WorkspaceException if another build writes here
   */
  public void settle() throws IOException {
    for (String left : List.of(SiteLock.NAME, Journal.NAME)) {
      if (Files.exists(root.resolve(left), LinkOption.NOFOLLOW_LINKS)) {
        hold().close();
      }
    }
  }

  /**
   * Replaces the earlier build by these pages.
   *
   * @return or the errors for which nothing was written
   */
  public Reported<SiteChange> write(List<Page> pages) throws IOException {
    if (lock == null && !(Files.exists(root) && !Files.isDirectory(root))) {
      try (Hold held = hold()) {
        return write(pages);
      }
    }
    SortedMap<String, byte[]> next = new TreeMap<>();
    for (Page page : pages) {
      if (!isInside(page.path()) || next.put(page.path(), page.bytes()) != null) {
        throw new IllegalArgumentException(
            "not a path of a site, or one met twice: " + page.path());
      }
    }
    Manifest before = Manifest.read(root);
    List<Diagnostic> conflicts = conflicts(next, before);
    if (!conflicts.isEmpty()) {
      return new Reported<>(new SiteChange(0, 0, 0), conflicts);
    }
    try (Termination termination = Termination.delayed();
        Staging staging = new Staging(root, disk, termination)) {
      return Reported.of(replace(next, before, staging));
    }
  }

  private SiteChange replace(SortedMap<String, byte[]> next, Manifest before, Staging staging)
      throws IOException {
    int changed = 0;
    for (var page : next.entrySet()) {
      if (!Arrays.equals(page.getValue(), files.content(page.getKey()))) {
        staging.add(page.getKey(), page.getValue());
        changed++;
      }
    }
    Manifest after = manifest(next);
    int removed = 0;
    if (changed > 0 || !after.equals(before)) {
      staging.seal(after.toString().getBytes(UTF_8));
      removed = requireNonNull(Journal.in(root, disk)).complete();
    }
    return new SiteChange(changed, next.size() - changed, removed);
  }

  /**
   * The pages of the last build as they stand on disk, with an error for each that is missing or
   * was changed.
   *
   * @throws WorkspaceException if nothing was built there
   */
  public Reported<List<Page>> read() throws IOException {
    Manifest manifest = Manifest.read(root);
    if (manifest.digests().isEmpty()) {
      throw nothingOfOurs();
    }
    List<Page> pages = new ArrayList<>();
    List<Diagnostic> errors = new ArrayList<>();
    for (String path : manifest.digests().keySet()) {
      byte[] content = files.content(path);
      if (content == null) {
        errors.add(error(path, SAY.say("missing"), SAY.say("missing-remedy")));
      } else {
        if (!manifest.wrote(path, Sha256.of(content))) {
          errors.add(error(path, SAY.say("changed-since"), SAY.say("changed-since-remedy")));
        }
        pages.add(Page.of(path, MediaTypes.of(path), content));
      }
    }
    return new Reported<>(pages, errors);
  }

  /**
   * All that stands in the folder, by path: what it holds, or null where that is no text or cannot
   * be read. What the last build says that it wrote is not asked.
   *
   * @throws WorkspaceException if nothing was built there
   */
  public SortedMap<String, @Nullable String> content() throws IOException {
    if (Manifest.read(root).digests().isEmpty()) {
      throw nothingOfOurs();
    }
    SortedMap<String, @Nullable String> found = new TreeMap<>();
    for (String path : files.paths()) {
      byte[] bytes = isInside(path) ? files.content(path) : null;
      found.put(path, bytes == null ? null : exactly(path, bytes));
    }
    return found;
  }

  private static @Nullable String exactly(String path, byte[] bytes) {
    Page page = Page.of(path, MediaTypes.of(path), bytes);
    return Arrays.equals(page.bytes(), bytes) ? page.content() : null;
  }

  /** The files of the last build. */
  public LastBuild lastBuild() throws IOException {
    Manifest last = Manifest.read(root);
    return path -> {
      byte[] content = isInside(path) ? files.content(path) : null;
      return content != null && last.wrote(path, Sha256.of(content)) ? content : null;
    };
  }

  /** A fingerprint of the last build's files; null where one is not as written, or none was. */
  public @Nullable String standing() throws IOException {
    Manifest last = Manifest.read(root);
    return last.stands(files) ? last.fingerprint() : null;
  }

  /** The same whether or not they are as written: the next build will see. */
  public @Nullable String written() throws IOException {
    return Manifest.read(root).fingerprint();
  }

  private WorkspaceException nothingOfOurs() {
    return new WorkspaceException(
        Diagnostic.error(root.toString(), SAY.say("holds-site"), SAY.say("holds-site-remedy")));
  }

  /**
   * Whether a path stays inside the folder it is resolved against, and is not one of our own names.
   */
  public static boolean isInside(String path) {
    Path relative;
    try {
      relative = Path.of(path);
    } catch (InvalidPathException unknown) {
      return false;
    }
    return !path.isEmpty()
        && !relative.isAbsolute()
        && relative.normalize().equals(relative)
        && !relative.startsWith("..")
        && !path.equals(Manifest.NAME)
        && !path.equals(SiteLock.NAME)
        && !path.endsWith(Staging.ENDING);
  }

  private static Manifest manifest(SortedMap<String, byte[]> pages) {
    SortedMap<String, Set<String>> digests = new TreeMap<>();
    Parallel.map(List.copyOf(pages.entrySet()), p -> Map.entry(p.getKey(), Sha256.of(p.getValue())))
        .forEach(page -> digests.put(page.getKey(), Set.of(page.getValue())));
    return new Manifest(digests);
  }

  private List<Diagnostic> conflicts(SortedMap<String, byte[]> next, Manifest before)
      throws IOException {
    List<Diagnostic> conflicts = new ArrayList<>();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      conflicts.add(
          Diagnostic.error(
              root.toString(), SAY.say("is-not-a-folder"), SAY.say("is-not-a-folder-remedy")));
      return conflicts;
    }
    for (var page : next.entrySet()) {
      String path = page.getKey();
      if (!files.leadsThroughFolders(path)) {
        conflicts.add(error(path, SAY.say("file-link"), SAY.say("changed-since-remedy")));
      } else if (Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        byte[] content = files.content(path);
        if (!Arrays.equals(content, page.getValue())
            && !before.wrote(path, content == null ? "" : Sha256.of(content))) {
          String problem =
              before.digests().containsKey(path) ? SAY.say("changed-since") : SAY.say("stands-way");
          conflicts.add(error(path, problem, SAY.say("move-away")));
        }
      }
    }
    return conflicts;
  }

  private Diagnostic error(String path, String problem, String remedy) {
    return Diagnostic.error(root.resolve(path).toString(), problem, remedy);
  }
}

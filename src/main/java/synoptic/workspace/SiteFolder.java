package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.SourceFile;
import synoptic.page.Page;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.workspace.Staging.Staged;

/**
 * The folder that the site is written to. Invariants: nothing is replaced before all that is new
 * stands beside its place, and then a file is replaced in one step; nothing is replaced or removed
 * that an earlier build did not write, or that was changed since; no link inside the folder is
 * followed.
 */
public final class SiteFolder {
  static final String AS_BEFORE = "; nothing was replaced, and the site is as it was before";

  private final Path root;

  public SiteFolder(Path root) {
    this.root = requireNonNull(root);
  }

  /** What a build did to the folder. */
  public record Written(int changed, int unchanged, int removed) {}

  /**
   * Replaces the earlier build by these pages.
   *
   * @return or the errors for which nothing was written
   */
  public Reported<Written> write(List<Page> pages) throws IOException {
    SortedMap<String, byte[]> next = new TreeMap<>();
    for (Page page : pages) {
      if (!isInside(page.path()) || next.put(page.path(), page.content().getBytes(UTF_8)) != null) {
        throw new IllegalArgumentException(
            "not a path of a site, or one met twice: " + page.path());
      }
    }
    Manifest before = Manifest.read(root);
    List<Diagnostic> conflicts = conflicts(next, before);
    if (!conflicts.isEmpty()) {
      return new Reported<>(new Written(0, 0, 0), conflicts);
    }
    try (Staging staging = new Staging(root)) {
      return Reported.of(replace(next, before, staging));
    }
  }

  private Written replace(SortedMap<String, byte[]> next, Manifest before, Staging staging)
      throws IOException {
    staging.sweep(next.keySet());
    Manifest after = manifest(next);
    List<Staged> changes = new ArrayList<>();
    for (var page : next.entrySet()) {
      if (!Arrays.equals(page.getValue(), content(page.getKey()))) {
        changes.add(staging.add(page.getKey(), page.getValue()));
      }
    }
    List<Staged> manifests = new ArrayList<>();
    for (Manifest manifest : List.of(before.and(after), after)) {
      if (!manifest.equals(before)) {
        manifests.add(staging.add(Manifest.NAME, manifest.toString().getBytes(UTF_8)));
      }
    }
    List<String> stale =
        before.digests().keySet().stream().filter(path -> !next.containsKey(path)).toList();
    int removed = carryOut(changes, stale, manifests, before);
    return new Written(changes.size(), next.size() - changes.size(), removed);
  }

  /**
   * Puts all that stands ready into its place.
   *
   * @param manifests what both builds wrote, for a build that is cut short here, then what this one
   *     wrote
   * @return how many stale files were removed
   */
  private int carryOut(
      List<Staged> changes, List<String> stale, List<Staged> manifests, Manifest before)
      throws WorkspaceException {
    int done = 0;
    int removed = 0;
    String at = Manifest.NAME;
    try {
      if (manifests.size() > 1) {
        manifests.getFirst().takePlace();
      }
      for (Staged change : changes) {
        at = change.path();
        change.takePlace();
        done++;
      }
      for (String path : stale) {
        at = path;
        removed += remove(path, before) ? 1 : 0;
      }
      at = Manifest.NAME;
      if (!manifests.isEmpty()) {
        manifests.getLast().takePlace();
      }
      return removed;
    } catch (IOException e) {
      String state = "; of %,d changed files %,d are new and the rest old, until a build succeeds";
      throw DiskFailure.writing(
          root.resolve(at), e, String.format(Locale.ROOT, state, changes.size(), done));
    }
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
      throw new WorkspaceException(
          Diagnostic.error(root.toString(), "Holds no site of ours.", "Build it first."));
    }
    List<Page> pages = new ArrayList<>();
    List<Diagnostic> errors = new ArrayList<>();
    for (String path : manifest.digests().keySet()) {
      byte[] content = content(path);
      if (content == null) {
        errors.add(error(path, "Is missing.", "Build again."));
      } else {
        if (!manifest.wrote(path, SourceFile.sha256(content))) {
          errors.add(
              error(path, "Was changed since it was built.", "Move it away and build again."));
        }
        pages.add(new Page(path, MediaTypes.of(path), new String(content, UTF_8)));
      }
    }
    return new Reported<>(pages, errors);
  }

  /**
   * Whether a path stays inside the folder it is resolved against, and is not one of our own two
   * names.
   */
  static boolean isInside(String path) {
    Path relative = Path.of(path);
    return !path.isEmpty()
        && !relative.isAbsolute()
        && relative.normalize().equals(relative)
        && !relative.startsWith("..")
        && !path.equals(Manifest.NAME)
        && !path.endsWith(Staging.ENDING);
  }

  private static Manifest manifest(SortedMap<String, byte[]> pages) {
    SortedMap<String, Set<String>> digests = new TreeMap<>();
    pages.forEach((path, content) -> digests.put(path, Set.of(SourceFile.sha256(content))));
    return new Manifest(digests);
  }

  private List<Diagnostic> conflicts(SortedMap<String, byte[]> next, Manifest before)
      throws IOException {
    List<Diagnostic> conflicts = new ArrayList<>();
    if (Files.exists(root) && !Files.isDirectory(root)) {
      conflicts.add(
          Diagnostic.error(
              root.toString(), "Is not a folder.", "Delete it, or build into another one."));
      return conflicts;
    }
    for (var page : next.entrySet()) {
      String path = page.getKey();
      if (!leadsThroughFolders(path)) {
        conflicts.add(
            error(
                path,
                "A file or link stands where its folder should.",
                "Move it away and build again."));
      } else if (Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        byte[] content = content(path);
        String digest = content == null ? "" : SourceFile.sha256(content);
        if (!digest.equals(SourceFile.sha256(page.getValue())) && !before.wrote(path, digest)) {
          String problem =
              before.digests().containsKey(path)
                  ? "Was changed since it was built."
                  : "Stands in the way, and is not of an earlier build.";
          conflicts.add(
              error(path, problem, "Move it away and build again, or build into another folder."));
        }
      }
    }
    return conflicts;
  }

  private Diagnostic error(String path, String problem, String remedy) {
    return Diagnostic.error(root.resolve(path).toString(), problem, remedy);
  }

  /** Whether each folder between the root and a file is a real one or still to be made. */
  private boolean leadsThroughFolders(String path) {
    for (Path at = Path.of(path).getParent(); at != null; at = at.getParent()) {
      Path folder = root.resolve(at);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The content of a file reached without following a link inside the folder; null if there is no
   * such file.
   */
  private byte @Nullable [] content(String path) throws IOException {
    Path file = root.resolve(path);
    return leadsThroughFolders(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Files.readAllBytes(file)
        : null;
  }

  private boolean remove(String path, Manifest before) throws IOException {
    byte[] content = content(path);
    if (content == null || !before.wrote(path, SourceFile.sha256(content))) {
      return false;
    }
    Files.delete(root.resolve(path));
    for (Path at = Path.of(path).getParent(); at != null; at = at.getParent()) {
      try {
        Files.delete(root.resolve(at));
      } catch (DirectoryNotEmptyException inUse) {
        break;
      }
    }
    return true;
  }
}

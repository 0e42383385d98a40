package synoptic.workspace.site;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.WorkspaceException;

/**
 * One writer at a time in a site's folder. The system gives the lock of a process up when that
 * ends, however it ends: a file that is left behind holds nobody.
 */
public final class SiteLock implements AutoCloseable {
  private static final WordLists SAY = WordLists.read(SiteLock.class, "diagnostics.txt");

  static final String NAME = ".synoptic-lock";

  private final Path file;
  private final boolean madeFolder;
  private final FileChannel channel;

  private SiteLock(Path file, boolean madeFolder, FileChannel channel) {
    this.file = file;
    this.madeFolder = madeFolder;
    this.channel = channel;
  }

  /**
   * The lock of a folder, which is made if it is not there.
   *
   * @throws WorkspaceException if another build has it
   */
  static SiteLock of(Path root) throws IOException {
    return of(root, "locked");
  }

  /**
   * The lock of all fetches that file into one folder of articles, held in what they remember.
   *
   * @throws WorkspaceException if another fetch has it
   */
  public static SiteLock ofFetch(Path state) throws IOException {
    return of(state, "locked-shelf");
  }

  private static SiteLock of(Path root, String taken) throws IOException {
    boolean missing = Files.notExists(root);
    Path file = root.resolve(NAME);
    try {
      if (missing) {
        Files.createDirectories(root);
      }
      while (true) {
        FileChannel channel = open(file, taken);
        if (channel != null) {
          return new SiteLock(file, missing, channel);
        }
      }
    } catch (WorkspaceException e) {
      throw e;
    } catch (IOException e) {
      throw DiskFailure.writing(file, e, SiteFolder.AS_BEFORE);
    }
  }

  /** The locked file; null if another build took it away meanwhile. */
  private static @Nullable FileChannel open(Path file, String taken) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    boolean locked = false;
    try {
      Object opened = key(file);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw taken(file, taken);
      }
      // Whoever had the lock removed the file as its last act, and a third may have made another.
      locked = opened != null && opened.equals(key(file));
      return locked ? channel : null;
    } catch (OverlappingFileLockException here) {
      throw taken(file, taken);
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static @Nullable Object key(Path file) throws IOException {
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Object key = attributes.fileKey();
      return key == null ? attributes.creationTime() : key;
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private static WorkspaceException taken(Path file, String key) {
    return new WorkspaceException(
        Diagnostic.error(
            requireNonNull(file.getParent()).toString(), SAY.say(key), SAY.say(key + "-remedy")));
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
    if (madeFolder) {
      Staging.removeIfPossible(requireNonNull(file.getParent()));
    }
  }
}

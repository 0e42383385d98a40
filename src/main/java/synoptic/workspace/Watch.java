package synoptic.workspace;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits for a change of files and of what lies in folders. Events of the file system only wake it:
 * what counts is whether names, sizes or times differ, so that neither an event too many nor one
 * lost misleads it for long.
 */
public final class Watch implements AutoCloseable {
  /** Milliseconds of quiet after which a change is over: editors write a file in several steps. */
  private static final long QUIET = 100;

  /** Seconds after which it looks without an event: some file systems send none. */
  private static final long LONGEST = 10;

  private final List<Path> watched;
  private final WatchService events;
  private TreeMap<String, String> seen;

  /**
   * @param watched files and folders; they need not exist yet
   */
  public Watch(List<Path> watched) throws IOException {
    this.watched = List.copyOf(watched);
    events = FileSystems.getDefault().newWatchService();
    seen = look();
  }

  /** Returns when something has changed since the last call, or since the beginning. */
  public void await() throws IOException, InterruptedException {
    for (TreeMap<String, String> now = look(); ; now = look()) {
      if (!now.equals(seen)) {
        seen = now;
        return;
      }
      for (WatchKey key = events.poll(LONGEST, TimeUnit.SECONDS); key != null; ) {
        key.pollEvents();
        key.reset();
        key = events.poll(QUIET, TimeUnit.MILLISECONDS);
      }
    }
  }

  /**
   * Size and time of each file, by path. Registers each folder on the way, and those that the
   * watched ones lie in.
   */
  private TreeMap<String, String> look() throws IOException {
    TreeMap<String, String> found = new TreeMap<>();
    for (Path path : watched) {
      register(requireNonNullElse(path.toAbsolutePath().getParent(), path));
      if (!Files.exists(path)) {
        continue;
      }
      // A link that the user named is one to what is watched.
      try (Stream<Path> all = Files.walk(path.toRealPath())) {
        for (Path at : all.toList()) {
          if (Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
            register(at);
          } else if (Files.exists(at)) {
            found.put(at.toString(), Files.size(at) + " " + Files.getLastModifiedTime(at));
          }
        }
      }
    }
    return found;
  }

  private void register(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      folder.register(events, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}

package synoptic.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import synoptic.text.Diagnostic;
import synoptic.workspace.SourceNames;
import synoptic.workspace.disk.WorkspaceException;

/**
 * What lies in a folder of articles on any file system that Hadoop knows.
 *
 * @param files each of articles of its own, by id
 * @param lines files of JSON Lines
 */
record Listing(List<Source> files, List<FileStatus> lines, List<Diagnostic> diagnostics) {
  /** Names of what Hadoop leaves beside what it wrote. */
  private static final Set<String> MARKS = Set.of("_SUCCESS", "_temporary");

  /**
   * A file and the one that tells of it.
   *
   * @param id its path from the folder
   */
  record Source(String id, String path, @Nullable String note) implements Serializable {}

  /** A listing under way. */
  private static final class Walk {
    final FileSystem system;
    final Map<String, FileStatus> found = new TreeMap<>();
    final List<FileStatus> lines = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();

    Walk(FileSystem system) {
      this.system = system;
    }

    void in(Path folder, String above) throws IOException {
      List<FileStatus> entries =
          Arrays.stream(system.listStatus(folder))
              .filter(e -> !SourceNames.isHidden(e.getPath().getName()))
              .filter(e -> !MARKS.contains(e.getPath().getName()))
              .toList();
      Set<String> names =
          entries.stream()
              .filter(FileStatus::isFile)
              .map(e -> e.getPath().getName())
              .collect(Collectors.toSet());
      for (FileStatus entry : entries) {
        String name = entry.getPath().getName();
        if (entry.isFile()) {
          add(above + name, entry);
        } else if (SourceNames.isBesidePage(name, names::contains)) {
          diagnostics.add(SourceNames.besidePage(above + name));
        } else {
          in(entry.getPath(), above + name + "/");
        }
      }
    }

    void add(String id, FileStatus file) {
      if (id.endsWith(".jsonl") || id.endsWith(".jsonl.gz")) {
        lines.add(file);
      } else {
        found.put(id, file);
      }
    }

    Listing listing() {
      Map<String, String> notes = new HashMap<>();
      for (String id : List.copyOf(found.keySet())) {
        String told = SourceNames.told(id);
        FileStatus note = told == null ? null : found.remove(id);
        if (told != null && note != null) {
          Diagnostic problem =
              found.containsKey(told)
                  ? SourceNames.length(id, note.getLen())
                  : SourceNames.orphan(id);
          if (problem == null) {
            notes.put(told, note.getPath().toString());
          } else {
            diagnostics.add(problem);
          }
        }
      }
      List<Source> files = new ArrayList<>();
      found.forEach(
          (id, file) -> {
            Diagnostic large = SourceNames.largeness(id, file.getLen());
            if (large == null) {
              files.add(new Source(id, file.getPath().toString(), notes.get(id)));
            } else {
              diagnostics.add(large);
            }
          });
      return new Listing(files, lines, diagnostics);
    }
  }

  Listing {
    files = List.copyOf(files);
    lines = List.copyOf(lines);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * What a folder holds, or a single file.
   *
   * @throws WorkspaceException if neither is there
   */
  static Listing of(String path, Configuration hadoop) throws IOException {
    Path root = new Path(path);
    Walk walk = new Walk(root.getFileSystem(hadoop));
    try {
      FileStatus status = walk.system.getFileStatus(root);
      if (status.isFile()) {
        walk.add(root.getName(), status);
      } else {
        walk.in(root, "");
      }
    } catch (FileNotFoundException e) {
      throw new WorkspaceException(
          Diagnostic.error(path, Guard.SAY.say("absent"), Guard.SAY.say("absent-remedy")));
    }
    return walk.listing();
  }

  /** Bytes of the files of JSON Lines. */
  long bytes() {
    return lines.stream().mapToLong(FileStatus::getLen).sum();
  }

  boolean isEmpty() {
    return files.isEmpty() && lines.isEmpty();
  }
}

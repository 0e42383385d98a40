package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.FileNames;
import synoptic.workspace.disk.WorkspaceException;

/**
 * Reads articles' files from disk. Names that begin with a point are passed over; a link that leads
 * out of its folder is left out, so that a folder of articles never publishes what lies elsewhere.
 */
public final class SourceFiles {
  private static final WordLists SAY = WordLists.read(SourceFiles.class, "diagnostics.txt");

  private final TreeMap<String, Path> found = new TreeMap<>();

  /** Files are read again by several threads. */
  private final List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());

  private final Map<String, Path> notes = new HashMap<>();

  private SourceFiles() {}

  /**
   * The files of all paths, by path. Those of a folder are named relative to it, a single file by
   * its name.
   *
   * @throws WorkspaceException if a path does not exist, or two files have the same name
   */
  public static Reported<List<SourceFile>> read(List<Path> paths) throws IOException {
    SourceFiles sources = new SourceFiles();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        sources.findIn(path);
      } else if (Files.exists(path)) {
        String id = FileNames.last(path);
        sources.add(id, path, path);
        Path beside = path.resolveSibling(path.getFileName() + SourceFile.NOTE);
        if (Files.isRegularFile(beside)) {
          sources.notes.put(id, beside);
        }
      } else {
        throw new WorkspaceException(
            Diagnostic.error(path.toString(), SAY.say("such-file"), SAY.say("such-file-remedy")));
      }
    }
    List<SourceFile> files = new ArrayList<>();
    sources.found.forEach((id, file) -> sources.read(id, file).ifPresent(files::add));
    return new Reported<>(files, sources.diagnostics);
  }

  /**
   * The files of a folder as they are now, by the names that {@link #read} gives them: to be read
   * when they are asked for, and then empty if they cannot be read any more.
   */
  public static Function<String, Optional<SourceFile>> again(Path folder) throws IOException {
    SourceFiles sources = new SourceFiles();
    sources.findIn(folder);
    return id -> {
      Path file = sources.found.get(id);
      return file == null ? Optional.empty() : sources.read(id, file);
    };
  }

  private void findIn(Path folder) throws IOException {
    // The folder that the user named may be a link; only those inside it must not lead out.
    Path root = folder.toRealPath();
    Set<String> ids = new HashSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            if (at.equals(root)) {
              return FileVisitResult.CONTINUE;
            }
            if (isBesidePage(at)) {
              diagnostics.add(SourceNames.besidePage(FileNames.relative(root, at)));
              return FileVisitResult.SKIP_SUBTREE;
            }
            return isHidden(at) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String id = FileNames.relative(root, file);
            if (!isHidden(file)) {
              if (attributes.isSymbolicLink() && leadsOut(root, file)) {
                leftOut(id, SAY.say("link-leads"), SAY.say("link-leads-remedy"));
              } else if (ids.add(id)) {
                add(id, file, folder);
              } else {
                leftOut(id, SAY.say("ambiguous"), SAY.say("rename-one"));
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (file.equals(root)) {
              throw unreadable(folder, problem);
            }
            diagnostics.add(unreadable(FileNames.relative(root, file)));
            return FileVisitResult.CONTINUE;
          }
        });
    takeNotes();
  }

  /** Lays each file of what is known of another beside that one. */
  private void takeNotes() {
    for (String id : List.copyOf(found.keySet())) {
      String told = SourceNames.told(id);
      if (told != null) {
        Path file = found.remove(id);
        if (found.containsKey(told)) {
          notes.put(told, file);
        } else {
          diagnostics.add(SourceNames.orphan(id));
        }
      }
    }
  }

  private void add(String id, Path file, Path given) throws IOException {
    if (found.putIfAbsent(id, file) != null) {
      throw new WorkspaceException(
          Diagnostic.error(
              given.toString(), SAY.say("two-inputs", id), SAY.say("two-inputs-remedy")));
    }
  }

  private Optional<SourceFile> read(String id, Path file) {
    try {
      if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
        diagnostics.add(unreadable(id));
        return Optional.empty();
      }
      Diagnostic large = SourceNames.largeness(id, Files.size(file));
      if (large == null) {
        return Optional.of(noted(id, new SourceFile(id, Files.readAllBytes(file))));
      }
      diagnostics.add(large);
    } catch (IOException e) {
      diagnostics.add(unreadable(id));
    }
    return Optional.empty();
  }

  private SourceFile noted(String id, SourceFile file) throws IOException {
    Path note = notes.get(id);
    if (note == null) {
      return file;
    }
    Diagnostic lengthy = SourceNames.length(id + SourceFile.NOTE, Files.size(note));
    if (lengthy != null) {
      diagnostics.add(lengthy);
      return file;
    }
    return file.with(new String(Files.readAllBytes(note), UTF_8));
  }

  private static WorkspaceException unreadable(Path folder, IOException problem) {
    String what = SAY.say("cannot-read", DiskFailure.reason(problem));
    return new WorkspaceException(
        Diagnostic.error(folder.toString(), what, SAY.say("name-folder")));
  }

  private void leftOut(String id, String problem, String remedy) {
    diagnostics.add(Diagnostic.warning(id, problem, remedy));
  }

  private static Diagnostic unreadable(String id) {
    return Diagnostic.warning(id, SAY.say("cannot-be-read"), SAY.say("cannot-be-read-remedy"));
  }

  /** A folder that browsers name after the page they saved it with: {@code X_files}. */
  private static boolean isBesidePage(Path folder) {
    return SourceNames.isBesidePage(
        folder.getFileName().toString(), name -> Files.isRegularFile(folder.resolveSibling(name)));
  }

  private static boolean isHidden(Path path) {
    return SourceNames.isHidden(path.getFileName().toString());
  }

  /** A link that leads nowhere leads out of no folder. */
  private static boolean leadsOut(Path root, Path link) {
    try {
      return !link.toRealPath().startsWith(root);
    } catch (IOException nowhere) {
      return false;
    }
  }
}

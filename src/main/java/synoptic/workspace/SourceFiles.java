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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.WordLists;

/**
 * Reads articles' files from disk. Names that begin with a point are passed over; a link that leads
 * out of its folder is left out, so that a folder of articles never publishes what lies elsewhere.
 */
public final class SourceFiles {
  /** Bytes; an article is text, and ten times the longest page of 530 measured ones fits. */
  private static final long LARGEST = 64L << 20;

  /** As Chrome, Firefox and others name it in their languages. */
  private static final Pattern BESIDE_PAGE =
      Pattern.compile(
          "(.+)[_-](?i:files?|dateien|fichiers|archivos|ficheros|bestanden|arquivos|pliki)");

  /** A file of what is known of another: {@code a.html.yml} of {@code a.html}. */
  private static final Pattern NOTE =
      Pattern.compile("(.+\\.\\w+)" + Pattern.quote(SourceFile.NOTE));

  /** Bytes; the file says some twenty short things. */
  private static final long LONGEST_NOTE = 64L << 10;

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
            Diagnostic.error(
                path.toString(), "No such file or folder.", "Create it, or name another one."));
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
              String id = FileNames.relative(root, at);
              diagnostics.add(
                  Diagnostic.note(
                      id, "This folder of a saved page is not read.", "Rename it to read it."));
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
                leftOut(
                    id, "The link leads out of the folder.", "Copy the article into the folder.");
              } else if (ids.add(id)) {
                add(id, file, folder);
              } else {
                leftOut(id, SAY.say("ambiguous"), "Rename one of them.");
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
      Matcher note = NOTE.matcher(id);
      if (note.matches()) {
        Path file = found.remove(id);
        if (found.containsKey(note.group(1))) {
          notes.put(note.group(1), file);
        } else {
          diagnostics.add(Diagnostic.note(id, SAY.say("orphan"), SAY.say("orphan-remedy")));
        }
      }
    }
  }

  private void add(String id, Path file, Path given) throws IOException {
    if (found.putIfAbsent(id, file) != null) {
      throw new WorkspaceException(
          Diagnostic.error(
              given.toString(),
              "Two inputs are called " + id + ".",
              "Name the folder that holds both."));
    }
  }

  private Optional<SourceFile> read(String id, Path file) {
    try {
      if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
        diagnostics.add(unreadable(id));
      } else if (Files.size(file) > LARGEST) {
        leftOut(id, "The file is larger than 64 MiB.", "Keep one article a file.");
      } else {
        return Optional.of(noted(id, new SourceFile(id, Files.readAllBytes(file))));
      }
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
    if (Files.size(note) > LONGEST_NOTE) {
      leftOut(id + SourceFile.NOTE, SAY.say("oversized"), SAY.say("oversized-remedy"));
      return file;
    }
    return file.with(new String(Files.readAllBytes(note), UTF_8));
  }

  private static WorkspaceException unreadable(Path folder, IOException problem) {
    String what = "Cannot be read: " + DiskFailure.reason(problem) + ".";
    return new WorkspaceException(
        Diagnostic.error(folder.toString(), what, "Name a folder that you may read."));
  }

  private void leftOut(String id, String problem, String remedy) {
    diagnostics.add(Diagnostic.warning(id, problem, remedy));
  }

  private static Diagnostic unreadable(String id) {
    return Diagnostic.warning(id, "Cannot be read.", "Check that it is a file that you may read.");
  }

  /** A folder that browsers name after the page they saved it with: {@code X_files}. */
  private static boolean isBesidePage(Path folder) {
    Matcher name = BESIDE_PAGE.matcher(folder.getFileName().toString());
    return name.matches()
        && Stream.of(".html", ".htm", ".xhtml")
            .anyMatch(end -> Files.isRegularFile(folder.resolveSibling(name.group(1) + end)));
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
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

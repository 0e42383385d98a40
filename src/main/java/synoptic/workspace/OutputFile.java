package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.WorkspaceException;
import synoptic.workspace.site.Staging;

/** A file that a command was asked to write: it holds all of its content or is as it was before. */
public final class OutputFile {
  private static final WordLists SAY = WordLists.read(OutputFile.class, "diagnostics.txt");

  private final Path file;

  /**
   * @param inputs files that are read, and folders of such
   * @throws WorkspaceException if the file is one of them or lies in one
   */
  public OutputFile(Path file, List<Path> inputs) throws IOException {
    this.file = requireNonNull(file);
    for (Path input : inputs) {
      if (Places.isWithin(file, input)) {
        throw new WorkspaceException(
            Diagnostic.error(file.toString(), SAY.say("one-files"), SAY.say("one-files-remedy")));
      }
    }
  }

  /** What is to be printed into the file. */
  public interface Content {
    void print(PrintWriter out) throws IOException;
  }

  public void write(Content content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new WorkspaceException(
          Diagnostic.error(file.toString(), SAY.say("folder"), SAY.say("folder-remedy")));
    }
    // A device or a pipe has no place that a finished file could take.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      print(content, file);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path next = target.resolveSibling("." + target.getFileName() + Staging.ENDING);
    try {
      print(content, next);
      move(next, target);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private void print(Content content, Path into) throws IOException {
    try (var writer = Files.newBufferedWriter(into, UTF_8);
        var out = new PrintWriter(writer)) {
      content.print(out);
      // A PrintWriter throws nothing: it only remembers.
      if (out.checkError()) {
        throw new IOException("not all of it fits there");
      }
    } catch (WorkspaceException e) {
      throw e;
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }

  private void move(Path next, Path target) throws IOException {
    try {
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    }
  }
}

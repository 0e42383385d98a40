package synoptic.workspace;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SequencedMap;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.WorkspaceException;

/** A folder that does not exist yet, or holds nothing. */
public final class NewFolder {
  private static final WordLists SAY = WordLists.read(NewFolder.class, "diagnostics.txt");

  private final Path root;

  /**
   * @throws WorkspaceException if something stands there
   */
  public NewFolder(Path root) throws IOException {
    this.root = requireNonNull(root);
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(root)) {
      throw new WorkspaceException(
          Diagnostic.error(
              root.toString(), SAY.say("something-already"), SAY.say("something-already-remedy")));
    }
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
      return !content.iterator().hasNext();
    }
  }

  /** Writes the files, by path relative to the folder. */
  public void fill(SequencedMap<String, byte[]> files) throws IOException {
    for (var file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      try {
        Files.createDirectories(requireNonNull(path.getParent()));
        Files.write(path, file.getValue());
      } catch (IOException e) {
        throw DiskFailure.writing(path, e);
      }
    }
  }
}

package synoptic.workspace.disk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import synoptic.text.Diagnostic;

/** What a disk refused, in words. */
public final class DiskFailure {
  private static final String REMEDY =
      "Check that its folder is there, that you may use it, and the space left.";

  private static final String READABLE = "Name a file that is there and that you may read.";

  private DiskFailure() {}

  /** The failure to read a text file. */
  public static WorkspaceException reading(Path file, IOException problem) {
    if (problem instanceof CharacterCodingException) {
      return new WorkspaceException(
          Diagnostic.error(file.toString(), "Not UTF-8 text.", "Save it as UTF-8."));
    }
    String what = "Cannot be read: " + reason(problem) + ".";
    return new WorkspaceException(Diagnostic.error(file.toString(), what, READABLE));
  }

  /** The failure to write a file. */
  public static WorkspaceException writing(Path file, IOException problem) {
    return writing(file, problem, "");
  }

  /**
   * The failure to write one of several files.
   *
   * @param state of them all, as the rest of a sentence
   */
  public static WorkspaceException writing(Path file, IOException problem, String state) {
    String what = "Cannot be written: " + reason(problem) + state + ".";
    return new WorkspaceException(Diagnostic.error(file.toString(), what, REMEDY));
  }

  /** A failure at a file that only it knows. */
  public static Diagnostic of(IOException problem) {
    String file =
        problem instanceof FileSystemException at && at.getFile() != null
            ? at.getFile()
            : "synoptic";
    return Diagnostic.error(file, "Cannot be read or written: " + reason(problem) + ".", REMEDY);
  }

  /** Why, as the continuation of a sentence. */
  public static String reason(IOException problem) {
    String reason =
        switch (problem) {
          case NoSuchFileException missing -> "no such file or folder";
          case AccessDeniedException denied -> "permission denied";
          case FileAlreadyExistsException standing -> "something else stands there";
          case FileSystemException other when other.getReason() != null -> other.getReason();
          case FileSystemException other -> "the disk refuses";
          default -> problem.getMessage() == null ? "the disk refuses" : problem.getMessage();
        };
    return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }
}

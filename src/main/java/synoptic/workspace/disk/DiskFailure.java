package synoptic.workspace.disk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;

/** What a disk refused, in words. */
public final class DiskFailure {
  private static final WordLists SAY = WordLists.read(DiskFailure.class, "diagnostics.txt");

  private static final String REMEDY = SAY.say("check-folder");

  private static final String READABLE = SAY.say("name-file");

  private DiskFailure() {}

  /** The failure to read a text file. */
  public static WorkspaceException reading(Path file, IOException problem) {
    if (problem instanceof CharacterCodingException) {
      return new WorkspaceException(
          Diagnostic.error(file.toString(), SAY.say("utf-text"), SAY.say("utf-text-remedy")));
    }
    String what = SAY.say("cannot-read", reason(problem));
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
    String what = SAY.say("cannot-written", reason(problem), state);
    return new WorkspaceException(Diagnostic.error(file.toString(), what, REMEDY));
  }

  /** A failure at a file that only it knows. */
  public static Diagnostic of(IOException problem) {
    String file =
        problem instanceof FileSystemException at && at.getFile() != null
            ? at.getFile()
            : "synoptic";
    return Diagnostic.error(file, SAY.say("cannot-read-written", reason(problem)), REMEDY);
  }

  /** Why, as the continuation of a sentence. */
  public static String reason(IOException problem) {
    String reason =
        switch (problem) {
          case NoSuchFileException missing -> SAY.say("such-file-folder");
          case AccessDeniedException denied -> SAY.say("permission-denied");
          case FileAlreadyExistsException standing -> SAY.say("something-else");
          case FileSystemException other when other.getReason() != null -> other.getReason();
          case FileSystemException other -> SAY.say("disk-refuses");
          default -> problem.getMessage() == null ? SAY.say("disk-refuses") : problem.getMessage();
        };
    return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }
}

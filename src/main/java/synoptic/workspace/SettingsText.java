package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import synoptic.workspace.disk.DiskFailure;
import synoptic.workspace.disk.WorkspaceException;
import synoptic.workspace.site.Staging;

/** The settings file as a text that a program may change. */
public final class SettingsText {
  private final Path file;

  public SettingsText(Path file) {
    this.file = requireNonNull(file);
  }

  /** Its text; empty where there is no file. */
  public String read() throws IOException {
    try {
      return Files.exists(file) ? Files.readString(file, UTF_8) : "";
    } catch (IOException e) {
      throw DiskFailure.reading(file, e);
    }
  }

  /**
   * Takes another text, whole or not at all.
   *
   * @param before what it must hold now
   * @return whether it did
   */
  public boolean replace(String before, String after) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path next = target.resolveSibling("." + target.getFileName() + Staging.ENDING);
    try {
      Files.deleteIfExists(next);
      if (Files.exists(target)) {
        Files.copy(target, next, StandardCopyOption.COPY_ATTRIBUTES);
      }
      Files.writeString(next, after, UTF_8);
      if (!read().equals(before)) {
        return false;
      }
      Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (WorkspaceException e) {
      throw e;
    } catch (IOException e) {
      throw DiskFailure.writing(file, e);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}

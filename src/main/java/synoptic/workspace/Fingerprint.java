package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import synoptic.workspace.disk.FileNames;

/** What tells one input from another: the SHA-256 of its parts, each with its length. */
public final class Fingerprint {
  private final MessageDigest digest;

  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public Fingerprint add(String part) {
    return add(part.getBytes(UTF_8));
  }

  /** A file's content, or that none is there. */
  public Fingerprint addFile(Path file) throws IOException {
    return Files.exists(file) ? add("+").add(Files.readAllBytes(file)) : add("-");
  }

  /** Names and contents of all files of a folder and of those in it; of none if it is not there. */
  public Fingerprint addFolder(Path folder) throws IOException {
    for (Path file : files(folder)) {
      add(FileNames.relative(folder, file)).addFile(file);
    }
    return add("");
  }

  /** The running program: where it was loaded from, and when that was written; and its Java. */
  public Fingerprint addProgram() throws IOException {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      for (Path file : files(Path.of(entry))) {
        add(file.toString());
        add(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
    return add(System.getProperty("java.home")).add(Runtime.version().toString());
  }

  private Fingerprint add(byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
    return this;
  }

  private static List<Path> files(Path at) throws IOException {
    if (Files.notExists(at)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(at, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** In hexadecimal; nothing can be added after it. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(digest.digest());
  }
}

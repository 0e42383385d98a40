package synoptic.workspace;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;

/**
 * A folder of what one run leaves to the next, each piece in a file under its key. A piece that is
 * damaged is as none, and one that cannot be written is not kept: neither is an error. Pieces may
 * be asked for and kept by several threads.
 */
public final class Keep {
  /** The first two of the 64 hexadecimal digits of a key. */
  private static final Pattern FOLDER = Pattern.compile("[0-9a-f]{2}");

  /** The others; a run that was killed may leave one that is not whole. */
  private static final Pattern FILE = Pattern.compile("[0-9a-f]{62}(?:[.]next)?");

  /** Digits of the hash before a piece. */
  private static final int SEAL = 64;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * @param folder is made when the first piece is kept
   */
  public Keep(Path folder) {
    this.folder = requireNonNull(folder);
  }

  /** What was kept under a key; null if nothing was, or not whole. */
  public byte @Nullable [] get(String key) {
    used.add(key);
    try {
      byte[] sealed = Files.readAllBytes(file(key));
      if (sealed.length < SEAL) {
        return null;
      }
      byte[] piece = Arrays.copyOfRange(sealed, SEAL, sealed.length);
      return new String(sealed, 0, SEAL, US_ASCII).equals(Sha256.of(piece)) ? piece : null;
    } catch (IOException isAsNone) {
      return null;
    }
  }

  /** Keeps a piece for the next run. */
  public void put(String key, byte[] piece) {
    used.add(key);
    Path file = file(key);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.getParent());
      byte[] sealed = Arrays.copyOf(Sha256.of(piece).getBytes(US_ASCII), SEAL + piece.length);
      System.arraycopy(piece, 0, sealed, SEAL, piece.length);
      Files.write(next, sealed);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException isNoLoss) {
      return;
    }
  }

  /** Removes what this run neither asked for nor kept. */
  public void sweep() {
    for (Path part : files(folder, FOLDER)) {
      for (Path file : files(part, FILE)) {
        if (!used.contains(part.getFileName().toString() + file.getFileName())) {
          delete(file);
        }
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException isNoLoss) {
      return;
    }
  }

  private static Path[] files(Path of, Pattern named) {
    try (Stream<Path> files = Files.list(of)) {
      return files
          .filter(f -> named.matcher(f.getFileName().toString()).matches())
          .toArray(Path[]::new);
    } catch (IOException isAsNone) {
      return new Path[0];
    }
  }

  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
  }
}

package synoptic.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/**
 * The local file system under the scheme {@code failing}: some files cannot be read when they are
 * first asked for, and others cannot be written.
 */
public final class FailingOnce extends RawLocalFileSystem {
  private static final URI NAME = URI.create("failing:///");

  /** Parts of paths that failed. */
  static final Set<String> FAILED = ConcurrentHashMap.newKeySet();

  /** Parts of paths that fail always. */
  static final Set<String> LOST = ConcurrentHashMap.newKeySet();

  @Override
  public URI getUri() {
    return NAME;
  }

  @Override
  public String getScheme() {
    return "failing";
  }

  @Override
  public FSDataInputStream open(Path file, int buffer) throws IOException {
    if (LOST.contains(file.getName())) {
      throw new IOException("lost");
    }
    failOnce(file, "harbour1.txt");
    failOnce(file, "bridge2.txt");
    return super.open(file, buffer);
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      boolean overwrite,
      int buffer,
      short replication,
      long block,
      Progressable progress)
      throws IOException {
    failOnce(file, "quotations");
    failOnce(file, "claims");
    return super.create(file, overwrite, buffer, replication, block, progress);
  }

  private static void failOnce(Path file, String part) throws IOException {
    if (file.toString().contains(part) && !file.getName().startsWith("_") && FAILED.add(part)) {
      throw new IOException("the file system is away");
    }
  }
}

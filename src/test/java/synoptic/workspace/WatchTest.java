package synoptic.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch that misses a change never returns: then the time limit fails the test. */
@Timeout(60)
class WatchTest {
  @TempDir Path folder;

  @Test
  void seesChangesOfAnyKind() throws IOException, InterruptedException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Path settings = folder.resolve("synoptic.yml");
    try (Watch watch = new Watch(List.of(seeds, folder.resolve("templates"), settings))) {
      Files.writeString(seeds.resolve("a.txt"), "new");
      watch.await();
      Files.writeString(seeds.resolve("a.txt"), "changed");
      watch.await();
      Files.createDirectories(seeds.resolve("more"));
      Files.writeString(seeds.resolve("more/b.txt"), "deeper");
      watch.await();
      Files.writeString(settings, "title: made later");
      watch.await();
      Files.createDirectory(folder.resolve("templates"));
      Files.writeString(folder.resolve("templates/page.peb"), "made later too");
      watch.await();
      Files.delete(seeds.resolve("more/b.txt"));
      watch.await();
    }
  }
}

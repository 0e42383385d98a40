package synoptic.workspace.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.page.Page;
import synoptic.workspace.disk.Disk;
import synoptic.workspace.disk.WorkspaceException;

/** However a writer is cut, the site is whole after the next start: the old one, or the new one. */
class CutWriterTest {
  private static final String OLD = "index.html=1 stories/a.html=1 stories/b.html=1 x/only.html=1";
  private static final String NEW = "feed.xml=2 index.html=2 stories/a.html=1 stories/c.html=2";

  @TempDir Path temporary;
  private Path site = Path.of("site");

  /** The end of a process; nothing that it would do after it comes to the disk. */
  private static final class Cut extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A disk that takes a number of steps and no more. */
  private static final class CutDisk extends Disk {
    private final int steps;
    private int done;

    CutDisk(int steps) {
      this.steps = steps;
    }

    private void step() {
      if (done++ >= steps) {
        throw new Cut();
      }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
      step();
      super.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
      step();
      super.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step();
      super.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
      step();
      super.delete(path);
    }

    @Override
    public void force(Path file) throws IOException {
      step();
    }

    @Override
    public void forceFolder(Path folder) {
      step();
    }
  }

  @Test
  void aSiteIsOldOrNewWhereverItsWriterEnds() throws IOException {
    boolean isNew = false;
    for (int steps = 0; cut(steps); steps++) {
      new SiteFolder(site).settle();
      String files = files();
      assertThat(files).as("after %d steps", steps).isIn(isNew ? List.of(NEW) : List.of(OLD, NEW));
      isNew = files.equals(NEW);
      new SiteFolder(site).write(pages(NEW));
      assertThat(files()).isEqualTo(NEW);
    }
    assertThat(isNew).isTrue();
  }

  @Test
  void soItIsWhereTheNextStartIsCutToo() throws IOException {
    for (int steps = 0; cut(steps); steps++) {
      boolean again = true;
      for (int more = 0; again; more++) {
        cut(steps);
        again = settles(more);
        new SiteFolder(site).settle();
        assertThat(files()).as("after %d and %d steps", steps, more).isIn(OLD, NEW);
      }
    }
  }

  @Test
  void pagesThatOthersLeadToComeFirst() throws IOException {
    List<String> seen = new java.util.ArrayList<>();
    for (int steps = 0; cut(steps); steps++) {
      seen.add(published());
    }
    assertThat(seen)
        .as("the front page is new only where all that it leads to is")
        .noneMatch(s -> s.contains("index.html=2") && !s.contains("stories/c.html=2"))
        .noneMatch(s -> s.contains("index.html=1") && !s.contains("stories/b.html=1"))
        .anyMatch(s -> s.contains("stories/c.html=2") && s.contains("index.html=1"));
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeftAlone() throws IOException {
    for (int steps = 0; cut(steps); steps++) {
      boolean begun = Files.exists(site.resolve(Journal.NAME));
      Files.writeString(site.resolve("index.html"), "edited");
      new SiteFolder(site).settle();
      assertThat(site.resolve("index.html")).hasContent("edited");
      if (begun) {
        assertThat(files()).isEqualTo(NEW.replace("index.html=2", "index.html=edited"));
      }
    }
  }

  @Test
  void aContentThatWasLostIsBuiltAgain() throws IOException {
    for (int steps = 0; cut(steps); steps++) {
      Files.deleteIfExists(site.resolve("index.html" + Staging.ENDING));
      new SiteFolder(site).settle();
      assertThat(new SiteFolder(site).write(pages(NEW)).diagnostics()).isEmpty();
      assertThat(files()).isEqualTo(NEW);
    }
  }

  @Test
  void oneWritesAtATime() throws IOException {
    cut(0);
    try (var first = new SiteFolder(site).hold()) {
      for (SiteFolder second : List.of(new SiteFolder(site))) {
        assertThat(message(() -> second.write(pages(NEW)))).contains("Another build writes here.");
        assertThat(message(second::settle)).contains("Another build writes here.");
      }
      assertThat(published()).isEqualTo(OLD);
      assertThat(site.resolve(SiteLock.NAME)).exists();
    }
    assertThat(site.resolve(SiteLock.NAME)).doesNotExist();
    Files.createFile(site.resolve(SiteLock.NAME));
    new SiteFolder(site).write(pages(NEW));
    assertThat(files()).isEqualTo(NEW);
  }

  private interface Step {
    void take() throws IOException;
  }

  private static String message(Step step) throws IOException {
    try {
      step.take();
      return "";
    } catch (WorkspaceException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /** Writes the old site, then the new one for some steps; whether it was cut. */
  private boolean cut(int steps) throws IOException {
    site = temporary.resolve("site" + System.nanoTime());
    new SiteFolder(site).write(pages(OLD));
    try {
      new SiteFolder(site, new CutDisk(steps)).write(pages(NEW));
      return false;
    } catch (Cut end) {
      // A process that is killed leaves the file of its lock.
      Files.createFile(site.resolve(SiteLock.NAME));
      return true;
    }
  }

  private boolean settles(int steps) throws IOException {
    try {
      new SiteFolder(site, new CutDisk(steps)).settle();
      return false;
    } catch (Cut end) {
      Files.createFile(site.resolve(SiteLock.NAME));
      return true;
    }
  }

  private static List<Page> pages(String pages) {
    return Arrays.stream(pages.split(" "))
        .map(p -> new Page(p.split("=")[0], "text/html", p.split("=")[1]))
        .toList();
  }

  /** What a server would show of the folder. */
  private String published() throws IOException {
    return Arrays.stream(files().split(" "))
        .filter(f -> !f.contains(".synoptic"))
        .collect(Collectors.joining(" "));
  }

  private String files() throws IOException {
    try (var files = Files.walk(site)) {
      StringBuilder found = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith(Manifest.NAME)) {
          found.append(site.relativize(file) + "=" + Files.readString(file) + " ");
        }
      }
      return found.toString().strip();
    }
  }
}

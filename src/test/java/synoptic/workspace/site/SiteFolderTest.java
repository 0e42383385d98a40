package synoptic.workspace.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.page.Page;
import synoptic.workspace.disk.WorkspaceException;

class SiteFolderTest {
  @TempDir Path temporary;
  private Path site;

  @BeforeEach
  void site() {
    site = temporary.resolve("site");
  }

  @Test
  void writesChangedFilesOnly() throws IOException {
    check("a.html=1 stories/b.html=2", new SiteChange(2, 0, 0), "a.html=1 stories/b.html=2");
    check("a.html=1 stories/b.html=3", new SiteChange(1, 1, 0), "a.html=1 stories/b.html=3");
  }

  @Test
  void removesWhatAnEarlierBuildWrote() throws IOException {
    check("a.html=1 stories/b.html=2", new SiteChange(2, 0, 0), "a.html=1 stories/b.html=2");
    check("a.html=1", new SiteChange(0, 1, 1), "a.html=1");
    assertThat(site.resolve("stories")).doesNotExist();
  }

  @Test
  void leavesForeignFilesAlone() throws IOException {
    put(".gitignore", "*");
    put("stories/mine.txt", "mine");
    check(
        "stories/b.html=2",
        new SiteChange(1, 0, 0),
        ".gitignore=* stories/b.html=2 stories/mine.txt=mine");
    check("a.html=1", new SiteChange(1, 0, 1), ".gitignore=* a.html=1 stories/mine.txt=mine");
  }

  @Test
  void leavesAStaleFileThatWasChanged() throws IOException {
    check("a.html=1 b.html=2", new SiteChange(2, 0, 0), "a.html=1 b.html=2");
    put("b.html", "edited");
    check("a.html=1", new SiteChange(0, 1, 0), "a.html=1 b.html=edited");
  }

  @Test
  void adoptsAFileThatHoldsTheSame() throws IOException {
    put("a.html", "1");
    check("a.html=1", new SiteChange(0, 1, 0), "a.html=1");
    check("a.html=2", new SiteChange(1, 0, 0), "a.html=2");
  }

  @Test
  void refusesToReplaceAForeignFile() throws IOException {
    put("a.html", "mine");
    refuses("a.html=1 b.html=2", "a.html: error: Stands in the way", "a.html=mine");
  }

  @Test
  void refusesToReplaceAFileChangedSince() throws IOException {
    check("a.html=1", new SiteChange(1, 0, 0), "a.html=1");
    put("a.html", "edited");
    refuses("a.html=2", "a.html: error: Was changed since it was built.", "a.html=edited");
  }

  @Test
  void refusesAFileWhereAFolderShouldBe() throws IOException {
    put("stories", "mine");
    refuses("stories/a.html=1", "stories/a.html: error: A file or link stands", "stories=mine");
  }

  @Test
  void refusesAFolderWhereAFileShouldBe() throws IOException {
    put("a.html/mine", "mine");
    refuses("a.html=1", "a.html: error: Stands in the way", "a.html/mine=mine");
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Files.writeString(outside.resolve("a.html"), "theirs");
    Files.createDirectory(site);
    Files.createSymbolicLink(site.resolve("stories"), outside);
    Files.createSymbolicLink(site.resolve("a.html"), outside.resolve("a.html"));
    var refused = new SiteFolder(site).write(pages("stories/a.html=1 a.html=1"));
    assertThat(refused.diagnostics()).hasSize(2);
    assertThat(outside.resolve("a.html")).hasContent("theirs");
  }

  @Test
  void removesNothingThroughALink() throws IOException {
    check("a.html=1 stories/b.html=2", new SiteChange(2, 0, 0), "a.html=1 stories/b.html=2");
    Files.move(site.resolve("stories"), temporary.resolve("moved"));
    Files.createSymbolicLink(site.resolve("stories"), temporary.resolve("moved"));
    assertThat(new SiteFolder(site).write(pages("a.html=1")).value())
        .isEqualTo(new SiteChange(0, 1, 0));
    assertThat(temporary.resolve("moved/b.html")).hasContent("2");
  }

  @Test
  void knowsItsFilesAfterABuildThatWasCutShort() throws IOException {
    check("a.html=1 b.html=1", new SiteChange(2, 0, 0), "a.html=1 b.html=1");
    Manifest before = Manifest.read(site);
    check("a.html=2 b.html=2", new SiteChange(2, 0, 0), "a.html=2 b.html=2");
    // As if the second build had ended after its first file: the manifest still names both
    // contents.
    Files.writeString(site.resolve(Manifest.NAME), before.and(Manifest.read(site)).toString());
    put("b.html", "1");
    check("a.html=3 b.html=3", new SiteChange(2, 0, 0), "a.html=3 b.html=3");
  }

  @Test
  void knowsItsFilesAfterAFileThatCouldNotTakeItsPlace() throws IOException {
    check("a.html=1", new SiteChange(1, 0, 0), "a.html=1");
    // The folder of the third file, whose turn is first, stands where the second is to be.
    assertThatThrownBy(() -> new SiteFolder(site).write(pages("a.html=2 b=2 b/c.html=2")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("of 3 changed files 2 are new and the rest old");
    assertThat(site.resolve("a.html")).hasContent("2");
    assertThat(site.resolve("b/c.html")).hasContent("2");
    check("a.html=3", new SiteChange(1, 0, 1), "a.html=3");
  }

  @Test
  void replacesNothingWhenOneFileCannotBeWritten() throws IOException {
    check("a.html=1 b.html=1", new SiteChange(2, 0, 0), "a.html=1 b.html=1");
    String manifest = Files.readString(site.resolve(Manifest.NAME));
    // A name too long for any file system, beside files that could be written.
    String pages = "a.html=2 b.html=2 stories/" + "z".repeat(300) + ".html=2";
    assertThatThrownBy(() -> new SiteFolder(site).write(pages(pages)))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("nothing was replaced, and the site is as it was before.");
    assertThat(files()).isEqualTo("a.html=1 b.html=1");
    assertThat(site.resolve(Manifest.NAME)).hasContent(manifest);
    assertThat(site.resolve("stories")).doesNotExist();
  }

  @Test
  void sweepsWhatABuildThatWasKilledHasLeft() throws IOException {
    put("stories/b.html.0" + Staging.ENDING, "half");
    check("stories/c.html=1", new SiteChange(1, 0, 0), "stories/c.html=1");
  }

  @Test
  void refusesAManifestThatIsNotOurs() throws IOException {
    put(Manifest.NAME, "0".repeat(64) + "  ../seeds/a.txt\n");
    assertThatThrownBy(() -> new SiteFolder(site).write(pages("a.html=1")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("Not a manifest of ours.");
  }

  @Test
  void refusesPathsThatLeaveTheFolder() {
    for (String path :
        List.of("../a.html", "/a.html", "a/../../b.html", "", "./a.html", Manifest.NAME)) {
      assertThatThrownBy(() -> new SiteFolder(site).write(List.of(new Page(path, "text/html", ""))))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void readsBackWhatStandsOnDisk() throws IOException {
    check("a.html=1 b.html=2 c.html=3", new SiteChange(3, 0, 0), "a.html=1 b.html=2 c.html=3");
    put("a.html", "edited");
    Files.delete(site.resolve("b.html"));
    var read = new SiteFolder(site).read();
    assertThat(read.value()).extracting(Page::content).containsExactly("edited", "3");
    assertThat(read.diagnostics())
        .extracting(d -> d.problem())
        .containsExactly("Was changed since it was built.", "Is missing.");
  }

  private void check(String pages, SiteChange expected, String files) throws IOException {
    var written = new SiteFolder(site).write(pages(pages));
    assertThat(written.diagnostics()).isEmpty();
    assertThat(written.value()).isEqualTo(expected);
    assertThat(files()).isEqualTo(files);
  }

  private void refuses(String pages, String message, String files) throws IOException {
    var written = new SiteFolder(site).write(pages(pages));
    assertThat(written.diagnostics()).singleElement().asString().contains(message);
    assertThat(files()).isEqualTo(files);
  }

  private void put(String path, String content) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), content);
  }

  private static List<Page> pages(String pages) {
    return Arrays.stream(pages.split(" ", -1))
        .map(p -> p.split("=", -1))
        .map(p -> new Page(p[0], "text/html", p[1]))
        .toList();
  }

  /** What stands in the folder, the manifest aside, as {@link #pages} reads it. */
  private String files() throws IOException {
    try (var files = Files.walk(site)) {
      return files
          .filter(f -> Files.isRegularFile(f) && !f.endsWith(Manifest.NAME))
          .map(f -> site.relativize(f) + "=" + content(f))
          .sorted()
          .collect(Collectors.joining(" "));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

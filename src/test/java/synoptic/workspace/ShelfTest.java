package synoptic.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.workspace.disk.WorkspaceException;
import synoptic.workspace.site.Staging;

/** Pages are filed where nothing stands, whole, and inside the folder. */
class ShelfTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = new Shelf(folder.resolve("seeds"));
  }

  private String file(String in, String text) throws IOException {
    return shelf.file(in, "harbour", "html", text.getBytes(UTF_8), "title: " + text + "\n");
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    assertThat(file("g/2025-03-03", "one")).isEqualTo("g/2025-03-03/harbour.html");
    assertThat(file("g/2025-03-03", "two")).isEqualTo("g/2025-03-03/harbour-2.html");
    assertThat(file("g/2025-03-03", "three")).isEqualTo("g/2025-03-03/harbour-3.html");
    Path in = folder.resolve("seeds/g/2025-03-03");
    assertThat(in.resolve("harbour.html")).hasContent("one");
    assertThat(in.resolve("harbour.html.yml")).hasContent("title: one");
    assertThat(in.resolve("harbour-2.html")).hasContent("two");
    Files.delete(in.resolve("harbour-2.html"));
    assertThat(file("g/2025-03-03", "four")).isEqualTo("g/2025-03-03/harbour-4.html");
    assertThat(shelf.notes())
        .containsEntry("g/2025-03-03/harbour.html", "title: one\n")
        .containsEntry("g/2025-03-03/harbour-2.html", "title: two\n");
    try (Stream<Path> all = Files.list(in)) {
      assertThat(all).as("and nothing half is left").hasSize(7);
    }
  }

  @Test
  void noLinkLeadsOut() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createDirectories(folder.resolve("seeds/g"));
    Files.createSymbolicLink(folder.resolve("seeds/g/2025-03-03"), outside);
    Files.createSymbolicLink(folder.resolve("seeds/h"), outside);
    assertThatThrownBy(() -> file("g/2025-03-03", "one")).isInstanceOf(WorkspaceException.class);
    assertThatThrownBy(() -> file("h/2025-03-03", "one")).isInstanceOf(WorkspaceException.class);
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void aLinkOfThatNameIsNotFollowed() throws IOException {
    Files.createDirectories(folder.resolve("seeds/g"));
    Path target = Files.writeString(folder.resolve("target"), "mine");
    Files.createSymbolicLink(folder.resolve("seeds/g/harbour.html"), target);
    Files.createSymbolicLink(folder.resolve("seeds/g/harbour-2.html"), folder.resolve("nowhere"));
    assertThat(file("g", "one")).isEqualTo("g/harbour-3.html");
    assertThat(target).hasContent("mine");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void aFileWhereAFolderShouldBeIsSaid() throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.writeString(folder.resolve("seeds/g"), "");
    assertThatThrownBy(() -> file("g/2025-03-03", "one")).isInstanceOf(WorkspaceException.class);
  }

  /** What stands after each step of filing a page: names, with the texts that matter. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".harbour.html.yml=title: o",
        ".harbour.html.yml=title: one;.harbour.html=on",
        ".harbour.html.yml=title: one;.harbour.html=one",
        ".harbour.html.yml=title: one;.harbour.html=one;harbour.html=one",
        ".harbour.html.yml=title: one;harbour.html=one",
        ".harbour.html.yml=title: one;harbour.html=one;harbour.html.yml=title: one",
        "harbour.html=one;harbour.html.yml=title: one",
      })
  void whateverMomentAFetchIsKilledInThePageIsFiledOnce(String standing) throws IOException {
    Path in = Files.createDirectories(folder.resolve("seeds/g/2025-03-03"));
    for (String file : standing.split(";")) {
      String name = file.substring(0, file.indexOf('='));
      String ending = name.startsWith(".") ? Staging.ENDING : "";
      Files.writeString(in.resolve(name + ending), file.substring(file.indexOf('=') + 1));
    }
    shelf.mend();
    assertThat(shelf.notes().containsKey("g/2025-03-03/harbour.html"))
        .isEqualTo(Files.exists(in.resolve("harbour.html")));
    if (shelf.notes().isEmpty()) {
      file("g/2025-03-03", "one");
    }
    assertThat(in.resolve("harbour.html")).hasContent("one");
    assertThat(in.resolve("harbour.html.yml")).hasContent("title: one");
    try (Stream<Path> all = Files.list(in)) {
      assertThat(all).as("and nothing half is left").hasSize(2);
    }
  }
}

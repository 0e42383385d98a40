package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.console.Console;

/** What an editor states of whole folders is shown as the editor's. */
class FoldersTest {
  private static final String STATED = "Stated by this digest’s editor, not by the article: ";

  @TempDir Path folder;

  @Test
  void whatIsTheEditorsIsMarked() throws IOException {
    Fixture.TWO_ARTICLES.make(folder);
    Files.createDirectories(folder.resolve("seeds/2025-03-03"));
    Files.move(folder.resolve("seeds/a.txt"), folder.resolve("seeds/2025-03-03/a.txt"));
    Files.writeString(
        folder.resolve("synoptic.yml"),
        "folders:\n  2025-03-03: {outlet: The Lorn Gazette, section: County}\n");
    StringWriter err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    assertThat(Main.run(console, "build", "-C", folder.toString())).as(err.toString()).isZero();
    StringBuilder pages = new StringBuilder();
    try (var files = Files.walk(folder.resolve("site"))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.append(Files.readString(page));
      }
    }
    assertThat(pages.toString()).containsOnlyOnce(STATED + "outlet, day of publication, section.");
    assertThat(pages.toString()).contains("; stated by the digest’s editor: outlet");
    assertThat(Files.readString(folder.resolve("site/digest.json")))
        .contains("\"byEditor\" : [ \"outlet\", \"published\", \"section\" ]")
        .contains("\"byEditor\" : [ ]");
  }
}

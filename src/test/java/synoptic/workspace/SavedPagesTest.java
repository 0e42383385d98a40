package synoptic.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/** Pages as browsers and their helpers save them. */
final class SavedPagesTest {
  private static final String PAGE =
      "<h1>Quarry at Hollin stops</h1>%s<p>The quarry at Hollin stopped its drills on Monday.</p>";

  @TempDir Path seeds;

  @ParameterizedTest
  @ValueSource(strings = {"Hollin_files", "Hollin-Dateien", "Hollin_fichiers", "Hollin_archivos"})
  void whatLiesBesideAPageIsNotRead(String beside) throws IOException {
    Files.writeString(seeds.resolve("Hollin.html"), PAGE.formatted(""));
    Path folder = Files.createDirectory(seeds.resolve(beside));
    Files.writeString(folder.resolve("f(1).txt"), "function shown() { return 1; }");
    Files.writeString(folder.resolve("frame.html"), PAGE.formatted("<p>Buy owls.</p>"));
    var read = SourceFiles.read(List.of(seeds));
    assertThat(read.value()).extracting(SourceFile::path).containsExactly("Hollin.html");
    assertThat(read.diagnostics()).hasSize(1);
  }

  @Test
  void aFolderOfThatNameWithoutItsPageIsRead() throws IOException {
    Path folder = Files.createDirectory(seeds.resolve("Hollin_files"));
    Files.writeString(folder.resolve("a.html"), PAGE.formatted(""));
    assertThat(SourceFiles.read(List.of(seeds)).value())
        .extracting(SourceFile::path)
        .containsExactly("Hollin_files/a.html");
  }

  /** SingleFile keeps pictures in the page; 9 MB of them are no text. */
  @Test
  void picturesInsideAPageCostNothing() throws IOException {
    char[] picture = new char[9_000_000];
    Arrays.fill(picture, 'A');
    String shown = "<img src=\"data:image/png;base64," + new String(picture) + "==\">";
    Path page = seeds.resolve("page.html");
    Files.writeString(page, PAGE.formatted(shown));
    List<SourceFile> files = SourceFiles.read(List.of(page)).value();
    assertThat(new ArticleReader().read(files).value())
        .extracting(Article::text)
        .containsExactly("The quarry at Hollin stopped its drills on Monday.");
  }
}

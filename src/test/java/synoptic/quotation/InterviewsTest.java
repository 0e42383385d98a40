package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/**
 * Interviews and transcripts as pages print them: whose words the turns are. {@code
 * -Dsynoptic.overwrite=true} writes what is found now.
 */
class InterviewsTest {
  private static final Path INTERVIEWS =
      Path.of("src/test/resources/synoptic/quotation/interviews");

  static Stream<Path> pages() throws IOException {
    try (var files = Files.list(INTERVIEWS)) {
      return files.filter(f -> !f.toString().endsWith(".expected")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void check(Path page) throws IOException {
    var source = new SourceFile(page.getFileName().toString(), Files.readAllBytes(page));
    StringBuilder found = new StringBuilder();
    for (Article article : new ArticleReader().read(source).value()) {
      SpecTest.lines(article).forEach(l -> found.append(l).append('\n'));
    }
    Path expected = page.resolveSibling(page.getFileName() + ".expected");
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.writeString(expected, found);
    }
    assertThat(found.toString()).isEqualTo(Files.readString(expected));
  }
}

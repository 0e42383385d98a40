package synoptic.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/** Each file of the seeds and of the fixtures against what a person expects of it. */
final class FixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/synoptic/format");

  @ParameterizedTest
  @MethodSource
  void seeds(Path file) throws IOException {
    check(file, FIXTURES.resolve("seeds"));
  }

  @ParameterizedTest
  @MethodSource
  void articles(Path file) throws IOException {
    check(file, FIXTURES.resolve("articles"));
  }

  /** All files of a folder read together: which of them are one article. */
  @Test
  void editions() throws IOException {
    Path folder = FIXTURES.resolve("folders/editions");
    List<SourceFile> sources = new ArrayList<>();
    for (Path file : files(folder).toList()) {
      sources.add(new SourceFile(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    var lines = new StringBuilder();
    for (Article article : new ArticleReader().read(sources).value()) {
      lines
          .append(article.id())
          .append(" also ")
          .append(article.provenance().also())
          .append(" version of ")
          .append(article.provenance().versionOf())
          .append('\n');
    }
    Golden.check(folder.resolveSibling("editions.expected"), lines.toString());
  }

  private static void check(Path file, Path expectations) throws IOException {
    var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    Golden.check(
        expectations.resolve(file.getFileName() + ".expected"),
        Shown.of(new ArticleReader().read(source)));
  }

  static Stream<Path> seeds() throws IOException {
    return files(Path.of("seeds"));
  }

  static Stream<Path> articles() throws IOException {
    return files(FIXTURES.resolve("articles"));
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.toString().endsWith(".expected")).sorted().toList().stream();
    }
  }
}

package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.SourceFile;

/**
 * Spoilt files that once did what none must do, each kept as it was found. The time limit only ends
 * a hang.
 */
@Timeout(300)
class KeptFindsTest {
  private static final Path KEPT = Path.of("src/test/resources/synoptic/cli/fuzz");

  static Stream<Path> finds() throws IOException {
    try (var files = Files.list(KEPT)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void areHarmlessNow(Path find) throws IOException {
    byte[] bytes = Files.readAllBytes(find);
    String name = find.getFileName().toString();
    var articles = FuzzTrial.read(name, bytes);
    SourceFile other = new SourceFile("other.txt", "The harbour will close.\n".getBytes(UTF_8));
    FuzzTrial.site(
        Stream.concat(articles.stream(), FuzzTrial.read(other.path(), other.bytes()).stream())
            .toList(),
        List.of(new SourceFile(name, bytes), other));
  }
}

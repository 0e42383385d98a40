package synoptic.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/** Nothing in a file makes reading fail, hang or differ. The time limits only end a hang. */
@Timeout(300)
final class HostileTest {
  private static final Path FIXTURES = Path.of("src/test/resources/synoptic/format/articles");

  @Test
  void costlyFilesAreReadOrLeftOut() {
    for (var entry : HostileInput.files(60_000).entrySet()) {
      checkRead(HostileInput.file(entry.getKey(), entry.getValue()));
    }
  }

  @Test
  void scriptsAndStylesAreNoText() {
    String page =
        "<p>The ferry sailed again on Saturday, the port authority"
            + " said.</p><script>alert(1)</script><style>p{}</style><svg><text>drawn</text></svg><math><mi>x</mi></math><p"
            + " onclick='alert(2)'>The next one sails on <a href='javascript:alert(3)'>Monday</a>,"
            + " {{ it }} said.</p><noscript>Please enable</noscript>";
    assertThat(checkRead(HostileInput.file("a.html", page)))
        .singleElement()
        .extracting(Article::text)
        .isEqualTo(
            "The ferry sailed again on Saturday, the port authority said.\n\n"
                + "The next one sails on Monday, {{ it }} said.");
  }

  @Test
  void xmlEntitiesAreNotLoaded() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM"
            + " \"file:///etc/hostname\">]><rss><channel><item><description>The word is &x; and"
            + " nothing else was said.</description></item></channel></rss>";
    assertThat(checkRead(HostileInput.file("a.rss", feed)))
        .singleElement()
        .extracting(Article::text)
        .isEqualTo("The word is &x; and nothing else was said.");
  }

  /** 60 mutations of each seed and fixture, always the same ones. */
  @Test
  void mutatedFilesAreReadTheSameTwice() throws IOException {
    var random = new Random(20250520);
    for (Path path : files()) {
      byte[] bytes = Files.readAllBytes(path);
      for (int i = 0; i < 60; i++) {
        checkRead(new SourceFile(path.getFileName().toString(), mutated(bytes, random)));
      }
    }
  }

  private static List<Article> checkRead(SourceFile file) {
    var once = new ArticleReader().read(file);
    var again = new ArticleReader().read(file);
    assertThat(again).isEqualTo(once);
    return once.value();
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    List<Byte> left = new ArrayList<>();
    for (byte b : bytes) {
      left.add(b);
    }
    for (int changes = 1 + random.nextInt(8); changes > 0 && !left.isEmpty(); changes--) {
      int at = random.nextInt(left.size());
      int length = Math.min(left.size() - at, 1 + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> left.set(at, (byte) random.nextInt(256));
        case 1 -> left.subList(at, at + length).clear();
        case 2 ->
            left.addAll(random.nextInt(left.size()), List.copyOf(left.subList(at, at + length)));
        default ->
            left.addAll(at, List.of((byte) '<', (byte) random.nextInt(128), (byte) 0, (byte) 0xE2));
      }
    }
    byte[] mutated = new byte[left.size()];
    for (int i = 0; i < mutated.length; i++) {
      mutated[i] = left.get(i);
    }
    return mutated;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"));
        Stream<Path> fixtures = Files.list(FIXTURES)) {
      return Stream.concat(seeds, fixtures)
          .filter(f -> !f.toString().endsWith(".expected"))
          .sorted()
          .toList();
    }
  }
}

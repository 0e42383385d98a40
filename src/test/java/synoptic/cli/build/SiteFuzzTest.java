package synoptic.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.page.HtmlChecker;

/**
 * Sites of the seeds with parts of them cut, doubled, moved and spoilt, always in the same way:
 * whole, and valid HTML.
 */
class SiteFuzzTest {
  private static final int MUTATIONS = 40;

  private static final List<String> SPOILS =
      List.of(
          "\"",
          "”",
          "“",
          "’",
          " - ",
          "\n",
          "\r",
          "\t",
          "<b>",
          "</p>",
          "&amp;",
          "{{ x }}",
          "{% end %}",
          "\u202E",
          "\u0000",
          "\uD83D",
          "--",
          "...",
          "(",
          "[",
          "said ",
          "\u0301",
          "\uFEFF",
          "]]>",
          "<!--");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void isWholeAndValid(int start) throws IOException, SAXException {
    Random random = new Random(start);
    Files.createDirectories(folder.resolve("seeds"));
    try (var seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.sorted().toList()) {
        Files.write(
            folder.resolve("seeds").resolve(seed.getFileName()),
            mutated(Files.readString(seed), random)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    var err = new StringWriter();
    var console =
        new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), false, Map.of());
    assertThat(Main.run(console, "build", "-C", folder.toString()))
        .as(err.toString())
        .isEqualTo(ExitCode.CLEAN);
    List<String> errors = new ArrayList<>();
    try (var pages = Files.walk(folder.resolve("site"))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".html")).sorted().toList()) {
        errors.addAll(HtmlChecker.errors(page.getFileName().toString(), Files.readString(page)));
      }
    }
    assertThat(errors).isEmpty();
  }

  private static String mutated(String text, Random random) {
    var changed = new StringBuilder(text);
    for (int i = 0; i < MUTATIONS; i++) {
      int from = random.nextInt(changed.length());
      int to = Math.min(changed.length(), from + random.nextInt(60));
      switch (random.nextInt(4)) {
        case 0 -> changed.delete(from, to);
        case 1 -> changed.insert(random.nextInt(changed.length()), changed.substring(from, to));
        default -> changed.insert(from, SPOILS.get(random.nextInt(SPOILS.size())));
      }
    }
    return changed.toString();
  }
}

package synoptic.cli.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.page.Browser;

/**
 * Nasty strings all over the seeds give a site that is valid, in which nothing runs but its own
 * scripts.
 */
class NaughtyStringsTest {
  /**
   * Every so many pages are looked at: all of them take minutes. {@code -Dsynoptic.every=1} looks
   * at all.
   */
  private static final int EVERY = Integer.getInteger("synoptic.every", 40);

  /**
   * What a page must not hold once a browser has read it, and what hostile scripts would have done
   * to it.
   */
  private static final String FOREIGN =
      """
      [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].filter(a => /^on/i.test(a.name)
        || /^(href|src|action|formaction|data)$/i.test(a.name) && /^[\\s\\u0000-\\u001f]*(javascript|vbscript|data):/i.test(a.value))
        .map(a => a.name + '=' + a.value))
      .concat([...document.scripts].filter(s => !s.type && !/assets\\/[a-z-]+\\.js$/.test(s.src)).map(s => s.outerHTML))
      .concat([...document.querySelectorAll('iframe,object,embed,math,base,form:not(#search)')].map(e => e.outerHTML))
      .concat(/[\\u202A-\\u202E\\u2066-\\u2069]/.test(document.documentElement.outerHTML) ? ['bidi override'] : [])
      .join('\\n')\
      """;

  @TempDir static Path folder;
  private static String said = "";
  private static List<Path> pages = List.of();

  @BeforeAll
  static void build() throws IOException {
    NaughtySite.write(folder.resolve("seeds"), NaughtySite.strings());
    StringWriter said = new StringWriter();
    var console =
        new Console(
            new PrintWriter(said), new PrintWriter(said), false, Map.of("SOURCE_DATE_EPOCH", "0"));
    int code = Main.run(console, "build", "-C", folder.toString());
    NaughtyStringsTest.said = said.toString();
    assertThat(code).as(NaughtyStringsTest.said).isZero();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  @Test
  void allFilesStayInTheirFolderAndAreTold() throws IOException {
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside)
          .containsExactlyInAnyOrder(
              folder.resolve("seeds"), folder.resolve("site"), folder.resolve(".synoptic"));
    }
    assertThat(pages)
        .hasSizeGreaterThan(500)
        .allSatisfy(p -> assertThat(p.getFileName().toString()).matches("[a-z0-9.-]+"));
    assertThat(said)
        .contains("turns the direction of writing")
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E]");
  }

  @Test
  void thePagesAreValid() throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    for (Path page : some()) {
      var validator = new EmbeddedValidator();
      validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
      String found = validator.validate(new ByteArrayInputStream(Files.readAllBytes(page)));
      found
          .lines()
          .filter(l -> l.contains("error"))
          .map(l -> page.getFileName() + l)
          .forEach(errors::add);
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void nothingForeignRuns() throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.open(Browser.orSkip())) {
      for (Path page : some()) {
        browser.visit(page.toUri());
        String foreign = browser.evaluate(FOREIGN);
        if (!foreign.isEmpty()) {
          found.add(page.getFileName() + ": " + foreign);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** The pages beside the articles' all, and some of those. */
  private static List<Path> some() throws IOException {
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      boolean isLarge = Files.size(pages.get(i)) > 1_000_000;
      if ((i % EVERY == 0 && !isLarge) || folder.resolve("site").equals(pages.get(i).getParent())) {
        some.add(pages.get(i));
      }
    }
    assertThat(Files.readString(some.getFirst(), UTF_8)).startsWith("<!");
    return some;
  }
}

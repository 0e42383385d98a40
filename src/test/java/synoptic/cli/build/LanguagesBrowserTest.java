package synoptic.cli.build;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.page.PageReader;

/** A site of several languages in a real browser. Skipped where there is no Chromium. */
class LanguagesBrowserTest {
  @TempDir static Path folder;

  private static @Nullable PageReader opened;
  private static BuiltSite site = new BuiltSite(Path.of(""), "");

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    Path root = folder.resolve("site");
    opened = PageReader.of(root);
    site = new BuiltSite(root, "");
    var nowhere = new PrintWriter(new StringWriter());
    var console = new Console(nowhere, nowhere, false, Map.of());
    String seeds = LanguagesSiteTest.ARTICLES.toString();
    Main.run(console, "build", "--seeds", seeds, "--site", root.toString());
  }

  @AfterAll
  static void close() throws IOException {
    if (opened != null) {
      opened.close();
    }
  }

  private static PageReader reader() {
    return requireNonNull(opened);
  }

  /** Words of a headline or a quotation; of scripts without spaces any part of them. */
  @ParameterizedTest
  @CsvSource({
    "閉鎖, 港湾局",
    "クレーンが, 古いクレーン",
    "港, 古いクレーン",
    "الميناء, نغلق",
    "никто не пострадал, Мы закрываем",
    "порт лорна, Порт Лорна",
    "ท่าเรือ, ท่าเรือลอร์น",
    "blessé, Nous fermons",
  })
  void findsWordsOfAnyScript(String query, String words) throws IOException, InterruptedException {
    reader().visit("index.html", 1280, false);
    assertThat(reader().search(query)).contains(words);
  }

  @Test
  void fitsAPhoneAndIsAccessible() throws IOException, InterruptedException {
    for (String page : site.kinds()) {
      reader().visit(page, 390, false);
      assertThat(reader().evaluate("String(document.documentElement.scrollWidth)"))
          .as(page)
          .isEqualTo("390");
      reader().visit(page, 1280, true);
      assertThat(reader().violations()).as(page).isEmpty();
    }
  }
}

package synoptic.cli.build;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.page.PageReader;

/**
 * The seeds' site, opened from disk in a real browser. Skipped, and said so, where there is no
 * Chromium.
 */
class SeedsBrowserTest {
  @TempDir static Path folder;

  private static @Nullable PageReader opened;
  private static BuiltSite site = new BuiltSite(Path.of(""), "");

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    opened = PageReader.of(folder.resolve("site"));
    site = BuiltSite.ofSeeds(folder);
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

  @Test
  void isAccessibleInLightAndDark() throws IOException, InterruptedException {
    for (String page : site.kinds()) {
      for (boolean dark : new boolean[] {false, true}) {
        reader().visit(page, 1280, dark);
        assertThat(reader().violations()).as(page + (dark ? ", dark" : ", light")).isEmpty();
      }
    }
  }

  @Test
  void fitsAPhone() throws IOException, InterruptedException {
    for (String page : site.kinds()) {
      reader().visit(page, 390, false);
      assertThat(reader().evaluate("String(document.documentElement.scrollWidth)"))
          .as(page)
          .isEqualTo("390");
    }
  }

  /** Of four articles, details closed: in screens of 1440 by 900 and 390 by 844. */
  @ParameterizedTest
  @CsvSource({"1440, 900, 5", "390, 844, 10"})
  void isShort(int width, int height, int screens) throws IOException, InterruptedException {
    reader().visit(story(), width, false);
    String tall = reader().evaluate("String(document.documentElement.scrollHeight)");
    assertThat(Integer.parseInt(tall)).isLessThanOrEqualTo(screens * height);
  }

  /** The colour of the heading over what differs is nobody else's. */
  @Test
  void showsItsAlarmWhereArticlesDifferAlone() throws IOException, InterruptedException {
    for (boolean dark : new boolean[] {false, true}) {
      reader().visit(story(), 1440, dark);
      assertThat(
              reader()
                  .evaluate(
                      """
                      (() => {
                        const red = getComputedStyle(document.querySelector('.differ h2')).color;
                        const has = (e, part) => ['color', 'boxShadow', 'backgroundColor', 'borderTopColor', 'borderLeftColor']
                          .some(name => getComputedStyle(e, part)[name].includes(red));
                        return [...document.querySelectorAll('body *')]
                          .filter(e => e.checkVisibility() && !e.closest('.differ') && (has(e) || has(e, '::before')))
                          .map(e => e.outerHTML).join('\\n');
                      })()\
                      """))
          .as(dark ? "dark" : "light")
          .isEmpty();
    }
  }

  private static String story() throws IOException {
    return site.kinds().stream().filter(p -> p.startsWith("stories/")).findFirst().orElseThrow();
  }

  @Test
  void isReadableInTheDark() throws IOException, InterruptedException {
    String background = "getComputedStyle(document.body).backgroundColor";
    reader().visit("index.html", 1280, false);
    String light = reader().evaluate(background);
    reader().visit("index.html", 1280, true);
    assertThat(reader().evaluate(background)).isNotEqualTo(light);
  }

  @Test
  void leadsFromTheFrontPageToAMarkedPassage() throws IOException, InterruptedException {
    reader().visit("index.html", 1280, false);
    reader().follow(".teaser h2 a");
    String words = reader().evaluate("document.querySelector('.told .words').textContent");
    reader().follow(".told .printed .chip");
    assertThat(reader().markedWords()).isEqualTo(words).isNotEmpty();
  }

  @Test
  void findsAQuotationThatTheStoryShows() throws IOException, InterruptedException {
    reader().visit("index.html", 1280, false);
    reader().follow(".teaser h2 a");
    String words =
        reader().evaluate("document.querySelector('.words.quoted[data-passage]').textContent");
    assertThat(reader().search(words.replaceAll("[^\\p{L} ]", " "))).contains(words);
  }

  @Test
  void isReachedByKeyboard() throws IOException, InterruptedException {
    for (String page : site.kinds()) {
      reader().visit(page, 1280, false);
      assertThat(reader().missedByKeyboard()).as(page).isEmpty();
    }
  }
}

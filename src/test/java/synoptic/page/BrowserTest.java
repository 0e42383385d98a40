package synoptic.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The sample site, opened from disk in a real browser. Skipped, and said so, where there is no
 * Chromium.
 */
class BrowserTest {
  @TempDir static Path site;

  private static @Nullable PageReader opened;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    opened = PageReader.of(site);
    SampleSite.plain().write(site);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html", "stories/harbour-bridge.html", "stories/library.html",
            "claims/ruiz-close-the-bridge.html",
        "speakers/ana-ruiz.html", "articles/post.html", "about.html", "search.html",
        "speakers.html"
      })
  void isAccessibleAndFitsAPhone(String page) throws IOException, InterruptedException {
    for (boolean dark : new boolean[] {false, true}) {
      reader().visit(page, 1280, dark);
      assertThat(reader().violations()).as(page + (dark ? ", dark" : ", light")).isEmpty();
    }
    reader().visit(page, 390, false);
    assertThat(reader().evaluate("String(document.documentElement.scrollWidth)"))
        .as("width")
        .isEqualTo("390");
  }

  @Test
  void leadsFromTheFrontPageToAMarkedPassage() throws IOException, InterruptedException {
    reader().visit("index.html", 1280, false);
    reader().follow(".teaser h2 a");
    assertThat(reader().evaluate("location.pathname")).endsWith("/stories/harbour-bridge.html");
    reader().follow(".line .printed .dot");
    assertThat(reader().evaluate("location.pathname")).endsWith("/articles/courier.html");
    assertThat(reader().markedWords()).isEqualTo("stays free for everyone");
  }

  @Test
  void findsAQuotation() throws IOException, InterruptedException {
    assertThat(reader().search("ferry captain asked"))
        .contains("Nobody was asked,")
        .contains("a ferry captain");
  }

  @ParameterizedTest
  @CsvSource({
    "\"close the bridge\", true",
    "\"bridge the close\", false",
    "Rúïz brídge, true",
  })
  void findsPhrasesAndWordsWithoutTheirAccents(String words, boolean found)
      throws IOException, InterruptedException {
    assertThat(reader().search(words).contains("We will not close the bridge")).isEqualTo(found);
  }

  @Test
  void saysInWhichStoryAndMarksWhatItFound() throws IOException, InterruptedException {
    assertThat(reader().search("close bridge")).contains("Bridge to close for eighteen months");
    assertThat(
            reader()
                .evaluate(
                    "[...document.querySelectorAll('#results li:first-child mark')].map(m =>"
                        + " m.textContent).join(' ')"))
        .isEqualTo("close bridge");
    reader().search("Ana Ruiz close");
    assertThat(
            reader()
                .evaluate(
                    "[...document.querySelectorAll('#results li:first-child .printed mark')].map(m"
                        + " => m.textContent).join(' ')"))
        .isEqualTo("Ana Ruiz");
    reader().search("close bridge");
    assertThat(reader().evaluate("String(document.getElementById('everything').hidden)"))
        .isEqualTo("true");
    reader()
        .evaluate(
            "document.getElementById('search').dispatchEvent(new Event('submit', {cancelable:"
                + " true}))");
    assertThat(reader().evaluate("location.search")).isEqualTo("?q=close%20bridge");
  }

  @Test
  void findsAQuotationByAnotherReading() throws IOException, InterruptedException {
    assertThat(reader().search("close bridge 2026"))
        .contains("We will not close the bridge before summer,");
  }

  @Test
  void showsWhereTheKeyboardIs() throws IOException, InterruptedException {
    reader().visit("stories/harbour-bridge.html", 1280, false);
    assertThat(reader().missedByKeyboard()).isEmpty();
  }

  @Test
  void prints() throws IOException, InterruptedException {
    reader().visit("stories/harbour-bridge.html", 1280, false);
    assertThat(new String(reader().print(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }
}

package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

/** The sample site, opened from disk in a real browser. Skipped, and said so, where there is no Chromium. */
class BrowserTest {
  @TempDir static Path site;

  private static @Nullable Browser browser;
  private static String axe = "";

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    Path program = Browser.installed();
    assumeTrue(program != null, "Chromium is not installed: the browser checks are skipped.");
    WriteSample.write(SampleSite.plain(), site);
    browser = Browser.open(Objects.requireNonNull(program));
    try (InputStream script = Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"))) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Browser browser() {
    return Objects.requireNonNull(browser);
  }

  private static void visit(String page, int width, boolean dark) throws IOException, InterruptedException {
    browser().show(width, 900, dark);
    browser().visit(site.resolve(page).toUri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html", "stories/harbour-bridge.html", "stories/library.html", "claims/ruiz-close-the-bridge.html",
        "speakers/ana-ruiz.html", "articles/post.html", "about.html", "search.html"
      })
  void isAccessibleAndFitsAPhone(String page) throws IOException, InterruptedException {
    for (boolean dark : new boolean[] {false, true}) {
      visit(page, 1280, dark);
      browser().evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      browser().evaluate(axe + ";1");
      String violations =
          browser()
              .evaluate(
                  "axe.run({runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
                      + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' ')).join('\\n'))");
      assertThat(violations).as(page + (dark ? ", dark" : ", light")).isEmpty();
    }
    visit(page, 390, false);
    assertThat(browser().evaluate("String(document.documentElement.scrollWidth)")).as("width").isEqualTo("390");
  }

  @Test
  void leadsFromTheFrontPageToAMarkedPassage() throws IOException, InterruptedException {
    visit("index.html", 1280, false);
    follow(".teaser h2 a");
    assertThat(browser().evaluate("location.pathname")).endsWith("/stories/harbour-bridge.html");
    follow(".quote .printed .chip");
    assertThat(browser().evaluate("location.pathname")).endsWith("/articles/courier.html");
    assertThat(browser().evaluate("document.querySelector(':target').textContent"))
        .isEqualTo("We will not close the bridge before summer,");
    assertThat(
            browser()
                .evaluate(
                    "const r = document.querySelector(':target').getBoundingClientRect();"
                        + "String(r.top >= 0 && r.bottom <= innerHeight)"))
        .isEqualTo("true");
    assertThat(browser().evaluate("getComputedStyle(document.querySelector(':target')).backgroundColor"))
        .isNotEqualTo("rgba(0, 0, 0, 0)");
  }

  private static void follow(String selector) throws IOException, InterruptedException {
    String target = browser().evaluate("document.querySelector('" + selector + "').href");
    browser().visit(java.net.URI.create(target));
  }

  @Test
  void findsAQuotation() throws IOException, InterruptedException {
    visit("search.html", 1280, false);
    browser().evaluate("document.getElementById('q').focus()");
    String found =
        browser()
            .evaluate(
                """
                new Promise(done => {
                  const box = document.getElementById('q');
                  box.value = 'ferry captain asked';
                  box.dispatchEvent(new Event('input'));
                  const results = document.getElementById('results');
                  new MutationObserver(() => results.firstChild && done(results.textContent)).observe(results, {childList: true});
                })""");
    assertThat(found).contains("Nobody was asked,").contains("a ferry captain");
  }

  @Test
  void showsWhereTheKeyboardIs() throws IOException, InterruptedException {
    visit("stories/harbour-bridge.html", 1280, false);
    browser().press("Tab", 9);
    assertThat(browser().evaluate("document.activeElement.className")).isEqualTo("skip");
    assertThat(browser().evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
    browser().press("Tab", 9);
    assertThat(browser().evaluate("document.activeElement.className")).isEqualTo("nameplate");
  }

  @Test
  void prints() throws IOException, InterruptedException {
    visit("stories/harbour-bridge.html", 1280, false);
    assertThat(new String(browser().pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }
}

package synoptic.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import synoptic.page.Browser;

/** The desk in a real browser. Skipped, and said so, where there is no Chromium. */
@Timeout(180)
class DeskBrowserTest {
  /** Of a page that may be on its way. */
  private static final String PAGE = "String(document.body && document.body.textContent)";

  @TempDir Path folder;

  @Test
  void aClickWritesTheRuleAndThePageComesAnew() throws Exception {
    Path program = Browser.orSkip();
    Serving.seed(folder);
    try (var serving = new Serving(folder);
        var browser = Browser.open(program)) {
      browser.visit(URI.create(serving.desk()));
      Serving.await(() -> browser.evaluate(PAGE).contains("nine days"));
      browser.evaluate("document.querySelector('[data-action=dismiss]').click()");
      Serving.await(() -> Files.readString(folder.resolve("synoptic.yml")).contains("dismiss:"));
      Serving.await(() -> !browser.evaluate(PAGE).contains("nine days"));
    }
  }

  @Test
  void noPageOfTheSiteReachesTheDesk() throws Exception {
    Path program = Browser.orSkip();
    Serving.seed(folder);
    try (var serving = new Serving(folder);
        var browser = Browser.open(program)) {
      browser.visit(URI.create(serving.site()));
      Serving.await(() -> browser.evaluate(PAGE).contains("Harbour"));
      Serving.await(() -> browser.evaluate("document.readyState").equals("complete"));
      for (String asked : new String[] {"", "answer"}) {
        String request =
            "fetch('%s%s', {method: '%s', mode: 'no-cors'}).then(() => 'reached', () => 'kept')"
                .formatted(serving.desk(), asked, asked.isEmpty() ? "GET" : "POST");
        assertThat(browser.evaluate(request)).isEqualTo("kept");
      }
      assertThat(browser.evaluate("fetch('digest.json').then(() => 'reached', () => 'kept')"))
          .isEqualTo("reached");
    }
  }
}

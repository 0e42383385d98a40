package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import synoptic.check.Check;
import synoptic.check.Checks;
import synoptic.check.Rendered;
import synoptic.digest.DigestSettings;
import synoptic.digest.SampleCorpus;

/** Texts that try to be markup stay text, and are still verbatim. */
class EscapingTest {
  private static final String HOSTILE =
      " <script>alert(1)</script> ]]> <!-- '\" & &lt; {{ 7 * 7 }} \u202E \uD83D\uDE00 \u0007 \r\n";

  static String hostile(String text) {
    return text + HOSTILE;
  }

  @Test
  void noTextBecomesMarkup() {
    SampleSite site =
        SampleSite.of(SampleCorpus.dressed(EscapingTest::hostile), DigestSettings.DEFAULT);
    for (Page page : site.pages()) {
      if (page.mediaType().equals("text/html")) {
        Document parsed = Jsoup.parse(page.content());
        assertThat(parsed.select("script:not([type=application/ld+json]):not([src])"))
            .as(page.path())
            .isEmpty();
        assertThat(page.content()).as(page.path()).doesNotContain("<script>alert");
      }
    }
    assertThat(site.page("articles/post.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("{{ 7 * 7 }}");
    assertThat(site.page("assets/search-index.js")).doesNotContain("<");
  }

  @Test
  void andItIsStillVerbatim() {
    SampleSite site =
        SampleSite.of(SampleCorpus.dressed(EscapingTest::hostile), DigestSettings.DEFAULT);
    List<Check> checks = Checks.all(site.rereader());
    assertThat(checks)
        .allSatisfy(
            c ->
                assertThat(c.check(Rendered.of(site.pages()), site.digest()))
                    .as(c.getClass().getSimpleName())
                    .isEmpty());
  }
}

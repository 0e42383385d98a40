package synoptic.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that any system can have, of whatever others wrote. */
class PathNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Harbour of Lorn to close, http://a.example/x, harbour-of-lorn-to-close",
    "../../etc/passwd, http://a.example/x, etc-passwd",
    "CON, http://a.example/report.html, report",
    "nul, http://a.example/lpt1, n-55d91885",
    "Гавань, http://a.example/2025/harbour-closes.html, harbour-closes",
    "Гавань, http://a.example/, n-217fbabc",
    ", http://a.example/harbour, harbour",
    "a\\b:c*d?e\"f<g>h|i, http://a.example/x, a-b-c-d-e-f-g-h-i",
  })
  void ofAPage(String title, String url, String name) {
    assertThat(PathNames.file(title, url)).isEqualTo(name);
  }

  @Test
  void areNotTooLong() {
    String words = "harbour ".repeat(50);
    assertThat(PathNames.file(words, "http://a.example/").length()).isLessThanOrEqualTo(80);
    assertThat(PathNames.folder(words).length()).isLessThanOrEqualTo(80);
    assertThat(PathNames.folder("x".repeat(500)).length()).isLessThanOrEqualTo(80);
    assertThat(PathNames.folder("..")).startsWith("n-");
  }
}

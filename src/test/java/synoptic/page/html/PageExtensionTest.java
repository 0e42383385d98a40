package synoptic.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageExtensionTest {
  /** The third has a Cyrillic letter among Latin ones; a top-level name in Latin counts as well. */
  @ParameterizedTest
  @CsvSource({
    "https://gazette.example/a?b=1, https://gazette.example/a?b=1",
    "https://xn--bcher-kva.example/xn--bcher-kva, https://bücher.example/xn--bcher-kva",
    "https://xn--gzette-3nf.example/a, https://xn--gzette-3nf.example/a",
    "https://xn--e1afmkfd.xn--p1ai/a, https://пример.рф/a",
  })
  void showsAnAddressInTheLettersOfItsLanguage(String url, String shown) {
    assertThat(PageExtension.address(url)).isEqualTo(shown);
  }
}

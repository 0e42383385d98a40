package synoptic.claim.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.claim.Articles;

/** Desks of one site are one publisher; hosts of many are nobody's. */
class PublisherTest {
  @ParameterizedTest
  @CsvSource({
    "https://sport.lorngazette.org/a, lorngazette.org",
    "https://news.brack.co.uk/a, brack.co.uk",
    "https://www.tarn.com.au/a, tarn.com.au",
    "https://www.orla.de/a, orla.de",
    "https://desk.tp.info/a, tp.info",
    "https://127.0.0.1/a,",
    "https://localhost/a,",
  })
  void site(String url, String site) {
    assertThat(Publisher.site(Articles.at("a.txt", url))).isEqualTo(site);
  }
}

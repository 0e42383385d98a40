package synoptic.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletTest {
  @ParameterizedTest
  @CsvSource({
    "The Coast Times, Coast Times, true",
    "Coast Times, CT, true",
    "Coast Times, Ct, false",
    "Coast Times, Hill Times, false",
    "Times, Coast Times, false",
    "coasttimes.example, The Coast Times, true",
    "thecoast.example, Coast, true",
    "news.coasttimes.example, coasttimes.co.example, true",
    "ctimes.example, Coast Times, true",
    "ct.example, Coast Times, true",
    "kbcnews.go.example, KBC, true",
    "kbcnews.example, KBC News LAB, true",
    "kbcpictures.example, KBC, false",
    "kb.example, KB of Lorn, false",
    "thetimes.example, Coast Times, false",
    "coasttimes.example, Times, false"
  })
  void check(String outlet, String name, boolean expected) {
    assertThat(new Outlet(outlet).isCalled(name)).isEqualTo(expected);
    assertThat(new Outlet(name).isCalled(outlet)).as("the other way round").isEqualTo(expected);
  }
}

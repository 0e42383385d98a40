package synoptic.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.digest.passage.Messages;
import synoptic.story.StoryRules;

class SiteTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, -",
        "https://desk.example/, -, -",
        "-, mailto:desk@desk.example, mailto:desk@desk.example?subject=claims%2Fa%20b.html",
        "-, mailto:desk@desk.example?cc=x,"
            + " mailto:desk@desk.example?cc=x&subject=claims%2Fa%20b.html",
        "https://d.example/, https://f.example/?u={page}, "
            + "https://f.example/?u=https%3A%2F%2Fd.example%2Fclaims%2Fa%20b.html",
        "https://d.example/, https://f.example/form, https://f.example/form",
      })
  void saysWhereAnErrorIsReported(String baseUrl, String report, String address) {
    assertThat(new Site("Site", baseUrl, report, "-", Messages.ENGLISH).reportOf("claims/a b.html"))
        .isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "https://d.example/x, https://d.example/x/",
    "https://d.example/, https://d.example/"
  })
  void endsABaseUrlInASlash(String given, String read) {
    DigestSettings plain = DigestSettings.DEFAULT;
    var settings =
        new DigestSettings(
            "Site",
            given,
            null,
            plain.excerpts(),
            plain.matching(),
            StoryRules.NONE,
            plain.notes(),
            Locale.ENGLISH);
    assertThat(settings.baseUrl()).isEqualTo(read);
  }
}

package synoptic.story.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.story.StorySettings;

/** How words are folded to what is compared, and which settings there can be. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferries' captain said | the ferri captain said",
        "Lorn's harbour at Skårøy | lorn harbour at skaroi",
        "U.S. troops, US troops, the United States of America | america troop america troop the"
            + " america",
        "U.K. and Great Britain | britain and britain",
        "E.U. and European Union | eu and eu",
        "U.N. and United Nations | un and un",
        "tell us | tell us",
        "the B.R.K. of Brack and J.K. Marn | the brk of brack and j.k marn",
      })
  void stems(String text, String stems) {
    assertThat(String.join(" ", Stems.of(text))).isEqualTo(stems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on the | true",
        "… – | true",
        "On, The | true",
        "not | false",
        "no | false",
        "on quay | false",
        "quay on | false"
      })
  void isSlight(String text, boolean slight) {
    assertThat(Stems.isSlight(text)).isEqualTo(slight);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, .5", "0.001, 3, 90", "0.5, 0.4, 20"})
  void takesSettings(double threshold, double fading, double days) {
    assertThat(new StorySettings(threshold, fading, days).days()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.4, 20", "1.1, 0.4, 20", "0.1, -0.1, 20", "0.1, 0.4, 0", "NaN, 0, 1"})
  void refusesSettings(double threshold, double fading, double days) {
    assertThatThrownBy(() -> new StorySettings(threshold, fading, days))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

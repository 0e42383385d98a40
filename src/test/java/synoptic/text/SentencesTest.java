package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.language.Language;

class SentencesTest {
  /** A bar stands where a sentence ends, with its space. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Senate met.| It voted.",
        "He lives in the U.S.| The town is small.",
        "It began on Feb. 3 in the hall.| Nobody came.",
        "Sen. Ann Hall and Rep. J. D. Lee (D-Md.) spoke.| They left.",
        "Mr. Hall said no.| Mrs. Hall said yes.",
        "We need to... find a way.| He left.",
        "At 5 p.m. Friday he left.| At 6 p.m.| The hall closed.",
        "\"We won.\"| \"We lost.\"",
        "It costs 3.5 million.| That is much.",
        "See No. 10 of the list.| It is short.",
        "Is it I?| It is I.| He left.",
      })
  void endsAtEachBar(String marked) {
    String text = marked.replace("|", "");
    var sentences =
        Language.ENGLISH.sentences().in(text, new Span(0, text.length())).stream()
            .map(s -> s.of(text))
            .toList();
    assertThat(String.join("| ", sentences)).isEqualTo(marked);
  }
}

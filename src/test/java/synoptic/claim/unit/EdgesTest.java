package synoptic.claim.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.Span;

class EdgesTest {
  /** The passage stands between the bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "|\"We want to see it,\" she said.|; \"We want to see it,\" she said.",
        "\"A.| B from these speeches.\"|; B from these speeches.",
        "|There will be consequences.\"\"|We want; There will be consequences.",
        "|\"We clearly see it.| We do.\"; We clearly see it.",
        "|the need to \"increase pressure|,\" it said; the need to \"increase pressure,\"",
        "|he called it “frank|” and left; he called it “frank”",
        "|“Yes.”|; “Yes.”",
        "|no marks|; no marks",
        "\"|It will close,|\" she said; It will close",
        "|an unclosed \"one and more| of it; an unclosed \"one and more"
      })
  void balances(String passage, String expected) {
    int start = passage.indexOf('|');
    int end = passage.lastIndexOf('|') - 1;
    String text = passage.replace("|", "");
    assertThat(Edges.balanced(text, new Span(start, end)).of(text)).isEqualTo(expected);
  }
}

package synoptic.digest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.text.Span;

class MarkedPassageTest {
  /** What two accounts differ in is between braces, what is shown of its sentence after the bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mill shut and {they} sold the boats on Monday. | mill shut and they sold the boats
          It rained. {They} left. Snow fell.                 | They left.
          The mayor said: "{They} sold it," and left.        | They sold it
          The mayor of Lorn sold {12} boats.                 | of Lorn sold 12 boats.
          {Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik} shut | Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik
          {One two three four five six seven eight nine ten eleven twelve} | One two three four five six seven eight nine ten
          """)
  void showsWordsAmongTheirNeighbours(String marked, String shown) {
    String text = marked.replaceAll("[{}]", "");
    Span focus = new Span(marked.indexOf('{'), marked.indexOf('}') - 1);

    assertThat(MarkedPassage.around(text, focus).of(text)).isEqualTo(shown);
  }
}

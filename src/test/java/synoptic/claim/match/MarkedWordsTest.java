package synoptic.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.claim.Articles;
import synoptic.claim.unit.Segmenter;
import synoptic.claim.unit.Unit;
import synoptic.quotation.finder.QuotationFinder;

/** Units are looked at together where two words of meaning stand in a row within their marks. */
class MarkedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It was a dark day,” Ada Quill said. | “A dark day came,” Tom Harte said. | 1",
        "“It was a dark night,” Ada Quill said. | “A dark day came,” Tom Harte said. | 0",
        "It was a dark day, Ada Quill said. | “A dark day came,” Tom Harte said. | 0",
      })
  void together(String first, String second, int pairs) {
    assertThat(MarkedWords.candidates(units(List.of(first, second)))).hasSize(pairs);
  }

  /** What very many say is a phrase of the story, and would be compared with itself at any cost. */
  @ParameterizedTest
  @CsvSource({"50, 1225", "51, 0"})
  void aPhraseOfTheWholeStory(int articles, int pairs) {
    String text = "“It was a dark day,” Ada Quill said.";
    assertThat(
            MarkedWords.candidates(
                units(IntStream.range(0, articles).mapToObj(i -> text).toList())))
        .hasSize(pairs);
  }

  private static List<Unit> units(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> Articles.of("a" + i, texts.get(i)))
        .flatMap(MarkedWordsTest::units)
        .toList();
  }

  private static Stream<Unit> units(Article article) {
    return Segmenter.of(article, new QuotationFinder().find(article)).stream();
  }
}

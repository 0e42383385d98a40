package synoptic.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.claim.Articles;
import synoptic.claim.unit.Segmenter;
import synoptic.claim.unit.Unit;
import synoptic.quotation.finder.QuotationFinder;

/** Units are copies of one another where all that rules read of them is the same. */
class CopiesTest {
  private static final String TEXT =
      "The harbour of Lorn closes on Monday, the port said.\n“We regret it,” Ada Quill said.";

  @Test
  void eachPlaceOfOneText() {
    assertThat(first(article("a", TEXT), article("b", TEXT))).containsExactly(0, 1, 2, 0, 1, 2);
  }

  @Test
  void notOfAnotherText() {
    String longer = TEXT + "\nTwo ships were turned away at night.";
    assertThat(first(article("a", TEXT), article("b", longer)))
        .containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void notWhereAnotherSourceIsCredited() {
    Article credited =
        Articles.of("b", TEXT, "Lorn Gazette", List.of(new Origin("Brack Wire", null)));
    assertThat(first(article("a", TEXT), credited)).containsExactly(0, 1, 2, 3, 4, 5);
  }

  private static Article article(String id, String text) {
    return Articles.of(id, text);
  }

  private static List<Integer> first(Article... articles) {
    List<Unit> units =
        Stream.of(articles)
            .flatMap(a -> Segmenter.of(a, new QuotationFinder().find(a)).stream())
            .toList();
    var copies = new Copies(units);
    return IntStream.range(0, units.size()).mapToObj(copies::first).toList();
  }
}

package synoptic.claim.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.claim.collate.difference.Differences;
import synoptic.claim.unit.Segmenter;
import synoptic.claim.unit.Unit;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/** How many words make two quotations one utterance. */
class UtterancesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “A dark day,” Ada Quill said. | “It was a dark day,” Ada Quill said. | true
          “A dark day came,” Ada Quill said. | “It was a dark day,” Ada Quill said. | false
          “A dark day,” Ada Quill said. | “It was a dark day,” Tom Harte said. | false
          “A dark day for men,” Ada Quill said. | “It was a dark day for men,” Tom Harte said. | true
          It was a dark day, Ada Quill said. | “It was a dark day,” Ada Quill said. | false
          """)
  void haveMarkedRun(String a, String b, boolean expected) {
    assertThat(Utterances.haveMarkedRun(unit("a", a), unit("b", b))).isEqualTo(expected);
    assertThat(Utterances.haveMarkedRun(unit("b", b), unit("a", a))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “The ferry left before the gale,” she said. | “The ferry left before the storm,” she said. | true
          “The ferry left before the gale,” she said. | “The boats left on Friday night,” she said. | false
          “The ferry left before the gale,” she said. | “The ferry sank off the cape,” she said. | false
          """)
  void areVerbatim(String a, String b, boolean expected) {
    assertThat(Utterances.areVerbatim(Differences.collate(unit("a", a), unit("b", b), 1)))
        .isEqualTo(expected);
  }

  private static Unit unit(String id, String text) {
    Article article =
        Article.of(
            id,
            Metadata.NONE,
            text,
            List.of(new Block(new Span(0, text.length()), Role.BODY)),
            new Provenance(id, "text", "", ""));
    return Segmenter.of(article, new QuotationFinder().find(article)).getFirst();
  }
}

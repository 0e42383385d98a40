package synoptic.quotation.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.sentence.QuotationRules;
import synoptic.quotation.sentence.Rule;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Each row of a table of rules decides its sentence: without the row other words are found. */
class RulesTest {
  private static final WordLists SENTENCES = WordLists.read(RulesTest.class, "rules.txt");

  static Stream<Rule> rows() {
    return Stream.of(Candidate.Mood.values(), Cut.values(), Complement.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void decidesItsSentence(Rule row) {
    String section = row.getClass().getSimpleName() + " " + row.name();
    for (String sentence : SENTENCES.lines(section)) {
      assertThat(found(sentence, QuotationRules.ENGLISH.without(row)))
          .as(sentence)
          .isNotEqualTo(found(sentence, QuotationRules.ENGLISH));
    }
  }

  private static List<Quotation> found(String text, QuotationRules rules) {
    Article article =
        Article.of(
            "a",
            Metadata.NONE,
            text,
            List.of(new Block(new Span(0, text.length()), Role.BODY)),
            new Provenance("a", "text", "", ""));
    return new QuotationFinder(rules).find(article);
  }
}

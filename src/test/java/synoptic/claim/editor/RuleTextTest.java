package synoptic.claim.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.text.Span;

class RuleTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "The bridge closes. It is old. | It is old. | It is old.",
        "One two three four five six seven eight nine ten. | One two three four five six seven"
            + " eight nine ten. | One two three four five six seven eight",
        "a b c d e f g h! a b c d e f g h i. | a b c d e f g h i | a b c d e f g h i",
        "It is so. Is it? It is so. | second | none"
      })
  void namesAPassageByItsFirstWords(String text, String passage, String expected) {
    int start = passage.equals("second") ? text.lastIndexOf("It is") : text.indexOf(passage);
    int length = passage.equals("second") ? "It is so.".length() : passage.length();
    Article article = article("a.md", text);
    Article other = article("b.md", "He said “no” \"twice\".");
    String rule =
        RuleText.split(
            article, new Span(start, start + length), other, new Span(0, other.text().length()));
    assertThat(rule)
        .isEqualTo(
            expected == null
                ? null
                : "split:\n  - - {article: \"a.md\", text: \"%s\"}\n".formatted(expected)
                    + "    - {article: \"b.md\", text: \"He said “no” \\\"twice\\\".\"}");
  }

  private static Article article(String id, String text) {
    return Article.of(id, Metadata.NONE, text, List.of(), new Provenance(id, "text", "", ""));
  }
}

package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/** A text that is one sentence is read to its end. The time limit only ends a hang. */
@Timeout(300)
class LongSentenceTest {
  /** Units of UTF-16: no longer text is an article. */
  private static final int LENGTH = 390_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he said, ",
        "told reporters ",
        "said X, who said Y, and ",
        "“a” ",
        "a\u0301\u0300",
        "\u0301",
        "'a",
        "“",
        "- said ",
        "Ruiz "
      })
  void isRead(String repeated) {
    String text = ("Hall " + repeated.repeat(LENGTH / repeated.length())).strip();
    assertThat(new QuotationFinder().find(article(text)))
        .allSatisfy(q -> assertThat(text.substring(q.span().start(), q.span().end())).isNotBlank());
  }

  private static Article article(String text) {
    return Article.of(
        "a.txt",
        Metadata.NONE,
        text,
        List.of(new Block(new Span(0, text.length()), Role.BODY)),
        new Provenance("a.txt", "text", "0", "0"));
  }
}

package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/** Time grows with the text, also where all of it is one sentence. */
class LongSentenceTest {
  /** Units of UTF-16: no longer text is an article. */
  private static final int LENGTH = 390_000;

  /** Seconds of the processor. */
  private static final long MOST = 10;

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
  void takesItsTimeOnce(String repeated) {
    String text = ("Hall " + repeated.repeat(LENGTH / repeated.length())).strip();
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    new QuotationFinder().find(article(text));
    assertThat((threads.getCurrentThreadCpuTime() - before) / 1_000_000_000L).isLessThan(MOST);
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

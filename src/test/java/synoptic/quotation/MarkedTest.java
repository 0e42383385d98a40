package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/** A quotation knows the marks around its words. */
class MarkedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The pier is safe,” Orla Venn said.               | “The pier is safe,”",
        "“ The pier is safe now. ” Orla Venn said.         | “ The pier is safe now. ”",
        "Orla Venn said, ''The pier is safe.''             | ''The pier is safe.''",
        "Orla Venn says 'The pier is quite safe.'          | 'The pier is quite safe.'",
        "Orla Venn called the pier \"safe\" on Monday.     | \"safe\"",
        "Orla Venn said the pier is safe.                  |"
      })
  void check(String text, @Nullable String marked) {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Role.BODY));
    Article article =
        Article.of("a", Metadata.NONE, text, blocks, new Provenance("a", "text", "", ""));
    Quotation quotation = new QuotationFinder().find(article).getFirst();
    assertThat(quotation.marked() == null ? null : article.text(quotation.marked()))
        .isEqualTo(marked);
  }
}

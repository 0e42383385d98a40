package synoptic.quotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;
import synoptic.quotation.finder.QuotationFinder;

/** Whose words a post inside a page is. */
final class SignedPostsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "— Marthe Oxley (@moxley) 6 April 2025 | Marthe Oxley | @moxley",
        "— Marthe Oxley (@moxley@social.example) 2025-04-06 | Marthe Oxley |"
            + " @moxley@social.example",
        "A post shared by Piet van der Laan (@piet.laan) | Piet van der Laan | @piet.laan",
        "— hollin owls (@hollin_owls) April 7, 2025 | @hollin_owls | @hollin_owls",
      })
  void nameAndHandle(String signature, String speaker, String handle) {
    String page =
        "<article><h1>Quarry at Hollin stops</h1><p>The quarry at Hollin stopped its drills on"
            + " Monday.</p><blockquote class='twitter-tweet'><p>We will ask again on Friday.</p>"
            + signature
            + "</blockquote><p>About 40 people work in the quarry, which cuts slate for"
            + " roofs.</p></article>";
    Article article =
        new ArticleReader().read(new SourceFile("a.html", page.getBytes(UTF_8))).value().getFirst();
    assertThat(new QuotationFinder().find(article))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.span().of(article.text())).isEqualTo("We will ask again on Friday.");
              assertThat(said.speakerName()).isEqualTo(speaker);
              assertThat(requireNonNull(said.cue()).span().of(article.text())).isEqualTo(handle);
            });
  }
}

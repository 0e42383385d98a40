package synoptic.digest.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.claim.Comparison;
import synoptic.claim.Lineage;
import synoptic.digest.passage.Messages;
import synoptic.story.Story;
import synoptic.text.Span;

class SourcesTest {
  /** Whose report it follows; not to whom somebody spoke, nor itself by another name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brack Post | the Tarn Mail reported | The Tarn Mail | The Tarn Mail",
        "Brack Post | told the Tarn Mail last month | The Tarn Mail |",
        "Brack Post | an interview with the Tarn Mail | The Tarn Mail |",
        "uk.tarnmail.example | the Tarn Mail reported | The Tarn Mail |",
      })
  void followsReports(String outlet, String credit, String named, String followed) {
    String text = "The pier is shut, as " + credit + ".";
    int at = text.indexOf(credit);
    var origin = new Origin(named, new Span(at, at + credit.length()));
    var metadata =
        new Metadata(
            null,
            new Publication(new Outlet(outlet), null),
            List.of(),
            Dating.NONE,
            null,
            List.of(origin));
    Article article =
        Article.of(
            "a",
            metadata,
            text,
            List.of(new Block(new Span(0, text.length()), Role.BODY)),
            new Provenance("a", "text", "0".repeat(64), "0".repeat(64)));
    var comparison =
        new Comparison(
            new Story("a", List.of(article)),
            List.of(),
            List.of(new Lineage("a", List.of("a"), List.of())),
            List.of(),
            List.of(),
            List.of());
    var sources = new Sources(List.of(comparison), Messages.in(Locale.ENGLISH));
    assertThat(sources.of("a").origins())
        .isEqualTo(followed == null ? List.of() : List.of(followed));
  }
}

package synoptic.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.article.Role;
import synoptic.text.Span;

/** A page may state another headline than it prints. */
class GistTest {
  private static final String PRINTED = "Quake near Lorn";
  private static final String TEXT = PRINTED + "\nNobody was hurt in Lorn.\n";

  @Test
  void theStatedHeadlineCounts() {
    assertThat(Gist.of(article("a"), article("a").language()).title())
        .containsExactlyInAnyOrder("tremor", "shake", "brack");
  }

  @Test
  void itsWordsNeedNotStandInTheText() {
    assertThat(new StoryGrouper().group(List.of(article("a"), article("b")))).hasSize(1);
  }

  private static Article article(String id) {
    var metadata =
        new Metadata(
            "Tremor shakes Brack", Publication.NONE, List.of(), Dating.NONE, null, List.of());
    List<Block> blocks =
        List.of(
            new Block(new Span(0, PRINTED.length()), Role.HEADLINE),
            new Block(new Span(PRINTED.length() + 1, TEXT.length() - 1), Role.BODY));
    return Article.of(id, metadata, TEXT, blocks, new Provenance(id, "text", "0", "0"));
  }
}

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
import synoptic.story.ArticleChoice;
import synoptic.story.Story;
import synoptic.story.StoryRules;
import synoptic.text.Span;

class GroupedTest {
  private static Article article(String id, String day, String text) {
    var metadata =
        new Metadata(null, Publication.NONE, List.of(), new Dating(day, null), null, List.of());
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Role.BODY));
    return Article.of(id, metadata, text, blocks, new Provenance(id, "text", "0", "0"));
  }

  /** A story of two languages is beside others by what it has of each. */
  @Test
  void anEditorMayJoinTwoLanguages() {
    Article fire =
        article(
            "a",
            "2031-05-02",
            "Fire broke out in a warehouse on the quay of Lorn on Friday night. Four crews fought"
                + " the fire until dawn, and the mayor, Ida Venn, thanked the crews.");
    Article german =
        article(
            "b",
            "2031-05-02",
            "Im Hafen von Lorn ist in der Nacht ein Lagerhaus abgebrannt. Vier Wehren haben das"
                + " Feuer gelöscht, sagte die Bürgermeisterin.");
    Article later =
        article(
            "c",
            "2031-06-29",
            "Bakers in Orrin Vale want cheaper flour before the winter, and fear the mayor of"
                + " Lorn.");
    var rules =
        new StoryRules(
            List.of(new ArticleChoice(List.of("a", "b"), 1)), List.of(), List.of(), List.of());
    List<Story> stories = new StoryGrouper(rules).grouped(List.of(fire, german, later)).stories();
    assertThat(stories)
        .extracting(s -> s.articles().stream().map(Article::id).toList())
        .containsExactly(List.of("c"), List.of("a", "b"));
  }
}

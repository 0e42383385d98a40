package synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Metadata;
import synoptic.article.Provenance;

/** What an editor decides of the order and the headlines of stories. */
class StoryRulesTest {
  private static final StoryRules RULES =
      new StoryRules(
          List.of(),
          List.of(),
          List.of(new ArticleChoice(List.of("a"), 1), new ArticleChoice(List.of("c"), 1, "Mine")),
          List.of(new ArticleChoice(List.of("b"), 2), new ArticleChoice(List.of("d"), 3)));

  @Test
  void headlines() {
    assertThat(Stream.of("a", "b", "c").filter(id -> RULES.isHeadline(article(id))))
        .containsExactly("a");
    assertThat(RULES.heading(story("b", "c"))).isEqualTo("Mine");
    assertThat(RULES.heading(story("a", "b"))).isNull();
    assertThat(StoryRules.NONE.isHeadline(article("a"))).isFalse();
  }

  @Test
  void pins() {
    assertThat(RULES.rank(story("a", "b"))).isZero();
    assertThat(RULES.rank(story("d"))).isEqualTo(1);
    assertThat(RULES.rank(story("a"))).isEqualTo(2);
    assertThat(RULES.isPinned(story("c", "d"))).isTrue();
    assertThat(RULES.isPinned(story("a", "c"))).isFalse();
  }

  @Test
  void articlesOfAStory() {
    assertThat(story("a", "b").compared()).hasSize(2);
    assertThat(story("a").compared()).isEmpty();
    assertThat(story("a", "b").article("b")).isEqualTo(article("b"));
    assertThat(story("a", "b").article("c")).isNull();
  }

  private static Story story(String... ids) {
    return new Story("s", Stream.of(ids).map(StoryRulesTest::article).toList());
  }

  private static Article article(String id) {
    return Article.of(id, Metadata.NONE, "", List.of(), new Provenance(id, "text", "0", "0"));
  }
}

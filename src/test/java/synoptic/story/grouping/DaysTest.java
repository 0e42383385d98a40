package synoptic.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Dating;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Publication;
import synoptic.story.StorySettings;

class DaysTest {
  private static final double CLOSE = .0001;

  private static Days days(@Nullable String... dates) {
    List<Article> articles = Stream.of(dates).map(DaysTest::article).toList();
    return new Days(articles, new StorySettings(.1, 2, 30));
  }

  private static Article article(@Nullable String date) {
    var metadata =
        new Metadata(null, Publication.NONE, List.of(), new Dating(date, null), null, List.of());
    return Article.of("a", metadata, "", List.of(), new Provenance("a", "text", "", ""));
  }

  @Test
  void theOddsFallWithTheSquareOfTheDays() {
    Days days = days("2031-05-01", "2031-05-01", "2031-05-31", "2031-07-30");
    assertThat(days.between(0, 1)).isZero();
    assertThat(days.between(0, 2)).isCloseTo(Math.log(1 / 4.0), within(CLOSE));
    assertThat(days.between(3, 0)).isCloseTo(Math.log(1 / 16.0), within(CLOSE));
  }

  @Test
  void anUndatedArticleMayBeOfAnyDay() {
    Days days = days("2031-05-01", "2031-05-31", null, null);
    double mean = (1 + 1 / 4.0) / 2;
    assertThat(days.between(0, 2)).isCloseTo(Math.log(mean) / 2, within(CLOSE));
    assertThat(days.between(2, 1)).isCloseTo(Math.log(mean) / 2, within(CLOSE));
    assertThat(days.between(2, 3)).isCloseTo(Math.log(mean) / 2, within(CLOSE));
  }

  /** One date in a corpus of many says next to nothing of the others. */
  @Test
  void fewDatesTellLittle() {
    Days days = days("2031-05-01", "2021-05-01", null, null, null, null, null, null, null, null);
    assertThat(days.between(2, 3)).isCloseTo(Math.log(.5) / 5, within(.001));
  }

  @Test
  void whereNoneIsDatedNothingIsKnown() {
    assertThat(days(null, null).between(0, 1)).isZero();
  }
}

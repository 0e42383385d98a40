package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import synoptic.spark.Stitch.Overlap;

/** Stories by window and number there: 0a, 0b, 1a, 1b, 2a. */
class StitchTest {
  private static long story(int window, int number) {
    return Placed.number(window, number);
  }

  @Test
  void joinsWhereMoreThanHalfIsCommon() {
    assertThat(Stitch.firsts(List.of(new Overlap(story(0, 0), story(1, 0), 1))))
        .isEqualTo(Map.of(story(1, 0), story(0, 0)));
    assertThat(
            Stitch.firsts(
                List.of(
                    new Overlap(story(0, 0), story(1, 0), 3),
                    new Overlap(story(0, 0), story(1, 1), 2))))
        .isEqualTo(Map.of(story(1, 0), story(0, 0)));
  }

  @Test
  void keepsApartWhereHalfOrLessIs() {
    assertThat(
            Stitch.firsts(
                List.of(
                    new Overlap(story(0, 0), story(1, 0), 1),
                    new Overlap(story(0, 0), story(1, 1), 1))))
        .isEmpty();
    assertThat(
            Stitch.firsts(
                List.of(
                    new Overlap(story(0, 0), story(1, 0), 2),
                    new Overlap(story(0, 1), story(1, 0), 1),
                    new Overlap(story(0, 0), story(1, 1), 1))))
        .as("2 of 4")
        .isEmpty();
  }

  @Test
  void goesOnThroughWindowsInWhateverOrder() {
    assertThat(
            Stitch.firsts(
                List.of(
                    new Overlap(story(1, 0), story(2, 0), 2),
                    new Overlap(story(0, 1), story(1, 0), 2))))
        .isEqualTo(Map.of(story(1, 0), story(0, 1), story(2, 0), story(0, 1)));
  }
}

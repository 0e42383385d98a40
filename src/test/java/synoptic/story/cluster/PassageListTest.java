package synoptic.story.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageListTest {
  private static final int LONGEST = 60;
  private static final int VOCABULARY = 300;

  private final Random random = new Random(20250520);

  @Test
  void ranksAsAnIndexOfLuceneDoes() {
    List<List<String>> texts =
        IntStream.range(0, 400).mapToObj(i -> text(random.nextInt(LONGEST))).toList();
    try (var list = new PassageList(texts);
        var index = new PassageIndex(texts)) {
      for (int i = 0; i < 400; i++) {
        List<String> asked = text(8).stream().distinct().toList();
        assertThat(list.nearest(asked, 9)).isEqualTo(index.nearest(asked, 9));
      }
    }
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(new PassageList(List.of(List.of())).nearest(List.of("ferri"), 9)).isEmpty();
  }

  /** Some words are rare, as in any language. */
  private List<String> text(int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> "w" + (int) (VOCABULARY * random.nextDouble() * random.nextDouble()))
        .toList();
  }
}

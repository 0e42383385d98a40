package synoptic.story.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordKeyTest {
  private static final List<String> WORDS =
      IntStream.range(0, 2_000).mapToObj(i -> Integer.toString(i * 7919, 36)).toList();

  @Test
  void tellsWordsApart() {
    assertThat(WORDS.stream().map(WordKey::of)).doesNotHaveDuplicates();
    assertThat(WordKey.of("tide")).isEqualTo(WordKey.of("tide")).isNotEqualTo(WordKey.of("edit"));
  }

  @Test
  void tellsTheOrderOfTwoApart() {
    List<Long> keys = WORDS.stream().limit(60).map(WordKey::of).toList();
    assertThat(keys.stream().flatMap(a -> keys.stream().map(b -> WordKey.of(a, b))))
        .doesNotHaveDuplicates();
  }
}

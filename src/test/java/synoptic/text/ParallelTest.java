package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
  @Test
  void keepsTheOrder() {
    List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
    assertThat(Parallel.map(numbers, n -> n)).isEqualTo(numbers);
  }

  @Test
  void makesNothingOfNothing() {
    assertThat(Parallel.map(List.of(), n -> n)).isEmpty();
  }

  @Test
  void failsAsAnElementFails() {
    assertThatThrownBy(
            () ->
                Parallel.map(
                    List.of(1, 2, 3),
                    n -> {
                      throw new IllegalStateException("of " + n);
                    }))
        .isInstanceOf(IllegalStateException.class);
  }
}

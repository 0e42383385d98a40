package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

  private static Windows of(int days, long all) {
    return Windows.of(days, List.of(FIRST.plusDays(all - 1), FIRST));
  }

  @Test
  void oneHoldsWhatFits() {
    assertThat(of(14, 14).last()).isZero();
    assertThat(of(14, 15).last()).isOne();
    assertThat(of(14, 21).last()).isOne();
    assertThat(of(14, 22).last()).isEqualTo(2);
    assertThat(of(Integer.MAX_VALUE, 100_000).last()).isZero();
    assertThat(Windows.of(14, List.of()).of(null)).containsExactly(0);
  }

  @Test
  void eachBeginsInTheMiddleOfTheOneBefore() {
    Windows windows = of(14, 60);
    assertThat(windows.of(FIRST.plusDays(6))).containsExactly(0);
    assertThat(windows.of(FIRST.plusDays(7))).containsExactly(0, 1);
    assertThat(windows.of(FIRST.plusDays(13))).containsExactly(0, 1);
    assertThat(windows.of(FIRST.plusDays(14))).containsExactly(1, 2);
    assertThat(windows.home(FIRST.plusDays(10))).isZero();
    assertThat(windows.home(FIRST.plusDays(11))).isOne();
  }

  @Test
  void whatHasNoDayLiesInTheLast() {
    Windows windows = of(14, 60);
    assertThat(windows.of(null)).containsExactly(windows.last());
    assertThat(windows.home(null)).isEqualTo(windows.last());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 14, 15})
  void someWindowHoldsWhatHappensWithinHalfOfOne(int days) {
    Windows windows = of(days, 100);
    for (int day = 0; day < 100; day++) {
      List<Integer> those = windows.of(FIRST.plusDays(day));
      assertThat(those).hasSizeBetween(1, 2).contains(windows.home(FIRST.plusDays(day)));
      int from = day;
      List<List<Integer>> half =
          LongStream.rangeClosed(0, days / 2)
              .map(more -> Math.min(99, from + more))
              .mapToObj(at -> windows.of(FIRST.plusDays(at)))
              .toList();
      assertThat(those).anyMatch(window -> half.stream().allMatch(w -> w.contains(window)));
    }
  }
}

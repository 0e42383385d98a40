package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void theLargestStandFirstAndAlone() {
    Map<Long, Long> weights = new HashMap<>(Map.of(1L, 1000L, 2L, 900L));
    for (long small = 3; small < 103; small++) {
      weights.put(small, 10L);
    }
    var shares = new Shares(weights, 4);
    assertThat(shares.getPartition(1L)).isZero();
    assertThat(shares.getPartition(2L)).isOne();
    assertThat(weights.keySet().stream().filter(w -> shares.getPartition(w) == 0)).hasSize(1);
    assertThat(weights.keySet().stream().filter(w -> shares.getPartition(w) == 2))
        .hasSizeBetween(40, 50);
  }

  @Test
  void whatIsNotWeighedGoesAnywhere() {
    var shares = new Shares(Map.of(), 3);
    assertThat(shares.getPartition(-7L)).isBetween(0, 2);
    assertThat(new Shares(Map.of(), 0).numPartitions()).isOne();
  }
}

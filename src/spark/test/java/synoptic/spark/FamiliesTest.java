package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FamiliesTest {
  @Test
  void whatHasSomethingInCommonIsOneFamily() {
    assertThat(
            Families.joined(
                List.of(
                    List.of("d", "c"), List.of("b", "a"), List.of("x", "y"), List.of("c", "b"))))
        .isEqualTo(Map.of("a", "a", "b", "a", "c", "a", "d", "a", "x", "x", "y", "x"));
  }
}

package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuardTest {
  @ParameterizedTest
  @MethodSource("cases")
  void check(SpecCase spec) {
    assertThat(kinds(spec.first(), spec.second())).isEqualTo(spec.expected());
    assertThat(kinds(spec.second(), spec.first()))
        .as("the other way round")
        .isEqualTo(spec.expected());
  }

  private static String kinds(String a, String b) {
    return Guard.conflicts(Part.whole(a), Part.whole(b)).stream()
        .map(c -> c.kind().name())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static java.util.List<SpecCase> cases() {
    return SpecCase.read("guards.txt");
  }
}

package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.claim.collate.difference.Differences;
import synoptic.claim.unit.Unit;

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
    return Differences.collate(Unit.of(a), Unit.of(b), 1).kinds().stream()
        .map(Difference::name)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static java.util.List<SpecCase> cases() {
    return java.util.stream.Stream.of("guards.txt", "measures.txt", "opposites.txt")
        .flatMap(f -> SpecCase.read(f).stream())
        .toList();
  }
}

package synoptic.claim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.claim.Articles;
import synoptic.claim.SpecCase;
import synoptic.claim.collate.difference.Differences;
import synoptic.claim.unit.Unit;
import synoptic.text.Span;

class VariantsTest {
  @ParameterizedTest
  @MethodSource("cases")
  void check(SpecCase spec) {
    Unit base = unit("a.txt", spec.first());
    Unit reading = unit("b.txt", spec.second());
    String found =
        Variants.of(Differences.collate(base, reading, 1)).stream()
            .map(
                v ->
                    (v.kind()
                            + " "
                            + v.base().of(spec.first())
                            + " -> "
                            + v.reading().of(spec.second()))
                        .replace("  ", " ")
                        .strip())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(spec.expected());
  }

  private static Unit unit(String id, String text) {
    return new Unit(Articles.of(id, text), new Span(0, text.length()), null);
  }

  static List<SpecCase> cases() {
    return SpecCase.read("variants.txt");
  }
}

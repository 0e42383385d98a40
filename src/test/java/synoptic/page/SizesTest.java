package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The theme stays light. */
class SizesTest {
  @Test
  void theStyleSheetIsSmall() {
    int bytes =
        Stream.of("tokens", "style", "print")
            .map(part -> Objects.requireNonNull(SampleSite.template("assets/" + part + ".css")))
            .mapToInt(css -> css.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    assertThat(bytes).isLessThanOrEqualTo(24_000);
  }
}

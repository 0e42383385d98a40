package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The theme stays light. */
class SizesTest {
  @Test
  void theStyleSheetIsSmall() {
    String css =
        Objects.requireNonNull(SampleSite.template("assets/tokens.css"))
            + Objects.requireNonNull(SampleSite.template("assets/style.css"));
    assertThat(css.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(24_000);
  }
}

package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole files of the sample site. {@code -Dsynoptic.overwrite=true} writes what is rendered now.
 */
class GoldenPagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/synoptic/page");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "stories/harbour-bridge.html",
        "claims/ruiz-close-the-bridge.html",
        "articles/post.html",
        "digest.json",
        "feed.xml",
        "stories/harbour-bridge.xml",
        "feed.json"
      })
  void rendersAsBefore(String path) throws IOException {
    Path golden = GOLDEN.resolve(path.replace('/', '-'));
    String rendered = SampleSite.plain().page(path);
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, rendered);
    }
    assertThat(rendered).isEqualTo(Files.readString(golden));
  }
}

package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expectations kept as files beside the tests' data; {@code -Dsynoptic.overwrite=true} writes them
 * anew.
 */
final class Golden {
  private Golden() {}

  static void check(Path expected, String actual) throws IOException {
    if (Boolean.getBoolean("synoptic.overwrite")) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual, UTF_8);
    }
    assertThat(actual).as("%s", expected).isEqualTo(Files.readString(expected, UTF_8));
  }
}

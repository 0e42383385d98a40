package synoptic.workspace.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "plain.txt, plain.txt",
    "%C3%89t%C3%A9.md, Été.md",
    "caf%E9.txt, caf%E9.txt",
    "caf%E9%C3%A9%FF.txt, caf%E9é%FF.txt",
    "100%25.txt, 100%.txt"
  })
  void areTheBytesOfThePath(String encoded, String name) {
    assertThat(FileNames.decoded(encoded)).isEqualTo(name);
  }

  @Test
  void knowsTheLocale() {
    assertThat(FileNames.locale(Map.of())).isEqualTo("POSIX");
    assertThat(FileNames.locale(Map.of("LANG", "C", "LC_ALL", "de_DE"))).isEqualTo("de_DE");
  }
}

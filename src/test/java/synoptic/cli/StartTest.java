package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first class of the jar, which older Javas can read. */
class StartTest {
  /** Of the class files of Java 8. */
  private static final int EIGHT = 52;

  @ParameterizedTest
  @CsvSource({"1.8, true", "9, true", "17, true", "20, true", "21, false", "25, false"})
  void refusesWhatIsOlderThan21(String version, boolean isRefused) {
    assertThat(Start.isTooOld(version)).isEqualTo(isRefused);
  }

  @Test
  void saysSoInOneLine() {
    assertThat(Start.refusal("17"))
        .isEqualTo(
            "synoptic: error: Needs Java 21 or later, and this is Java 17. Start it with a newer"
                + " one.");
  }

  @Test
  void isReadByJava8() throws IOException {
    Assumptions.assumeTrue(System.getProperty("basedir") != null, "the build compiles it for 8");
    try (var file = Start.class.getResourceAsStream("Start.class")) {
      byte[] head = file.readNBytes(8);
      assertThat(head[6] << 8 | head[7]).isEqualTo(EIGHT);
    }
  }
}

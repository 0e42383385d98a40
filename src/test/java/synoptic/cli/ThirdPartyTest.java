package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The jar says whose libraries it holds, under which licences. */
class ThirdPartyTest {
  private static final Pattern LIBRARY =
      Pattern.compile("<artifactId>([^<]+)</artifactId><version>[^<]+</version></dependency>");

  @Test
  void namesAllLibrariesAndGivesTheLicenceThatNoneBrings() throws IOException {
    Assumptions.assumeTrue(System.getProperty("basedir") != null, "the build writes the list");
    try (var stream = ThirdPartyTest.class.getResourceAsStream("/META-INF/THIRD-PARTY")) {
      assertThat(stream).isNotNull();
      String list = new String(stream.readAllBytes(), UTF_8);
      Matcher library =
          LIBRARY.matcher(
              Files.readString(Path.of("pom.xml")).replaceFirst("(?s)</dependencies>.*", ""));
      int libraries = 0;
      for (; library.find(); libraries++) {
        assertThat(list).contains(":" + library.group(1) + ")\n    ");
      }
      assertThat(libraries).isGreaterThan(9);
      assertThat(list)
          .contains("(org.slf4j:slf4j-api)", "(org.unbescape:unbescape)", "BSD 3-Clause License")
          .contains("Modified work Copyright (c) 2013 by Mitchell Bosecke", "ARE DISCLAIMED")
          .doesNotContain("assertj", "Unknown license");
    }
  }
}

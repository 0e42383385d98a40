package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorkflowsTest {
  private static final Pattern USES = Pattern.compile("uses: \\S+");
  private static final String OURS = ".github/workflows/pages.yml";
  private static final String SHIPPED = "src/main/resources/synoptic/init/workflows/pages.yml";

  @Test
  void aNewDigestIsPublishedByTheSameActions() throws IOException {
    List<String> published =
        actions(SHIPPED).stream().filter(a -> !a.startsWith("uses: actions/cache/")).toList();
    assertThat(published).isEqualTo(actions(OURS)).isNotEmpty();
  }

  @Test
  void whatWasFetchedIsKeptInTheCacheAndNeverCommitted() throws IOException {
    String workflow = Files.readString(Path.of(SHIPPED));
    String kept = "path: |\n            .synoptic\n            seeds/*/????-??-??\n";
    assertThat(workflow.split(Pattern.quote(kept), -1)).hasSize(3);
    assertThat(workflow).contains("contents: read").doesNotContain("contents: write", "git push");
    assertThat(workflow.indexOf("synoptic.jar fetch"))
        .isBetween(workflow.indexOf("cache/restore"), workflow.indexOf("cache/save"));
    assertThat(workflow.indexOf("cache/save")).isLessThan(workflow.indexOf("synoptic.jar build"));
  }

  @Test
  void actionsArePinned() throws IOException {
    for (String file : List.of(OURS, SHIPPED, ".github/workflows/ci.yml")) {
      assertThat(actions(file)).allMatch(a -> a.matches("uses: [\\w/-]+@[0-9a-f]{40}"));
    }
  }

  private static List<String> actions(String file) throws IOException {
    return USES.matcher(Files.readString(Path.of(file))).results().map(MatchResult::group).toList();
  }
}

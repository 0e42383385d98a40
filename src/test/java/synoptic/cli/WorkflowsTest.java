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
  private static final String RELEASE = ".github/workflows/release.yml";
  private static final String ACTION = ".github/actions/build/action.yml";
  private static final String BY_ACTION =
      "src/main/resources/synoptic/init/workflows/pages-by-action.yml";
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
    assertThat(workflow).contains("contents: read\n").doesNotContain("contents: write\n");
    assertThat(pushes(workflow)).allMatch(p -> p.endsWith(" origin HEAD:fetched"));
    assertThat(workflow.indexOf("synoptic.jar fetch"))
        .isBetween(workflow.indexOf("cache/restore"), workflow.indexOf("cache/save"));
    assertThat(workflow.indexOf("cache/save")).isLessThan(workflow.indexOf("synoptic.jar build"));
  }

  @Test
  void theActionAndTheWorkflowWithoutItFetchAlike() throws IOException {
    assertThat(actions(ACTION)).containsSubsequence(cacheActions(SHIPPED));
    assertThat(Files.readString(Path.of(BY_ACTION)))
        .contains("contents: read\n")
        .doesNotContain("contents: write\n", "git push");
    assertThat(pushes(Files.readString(Path.of(ACTION))))
        .isEqualTo(pushes(Files.readString(Path.of(SHIPPED))));
    String kept = "path: |\n          .synoptic\n          seeds/*/????-??-??\n";
    assertThat(Files.readString(Path.of(ACTION)).split(Pattern.quote(kept), -1)).hasSize(3);
  }

  /** Only what is of a private repository is pushed, which {@link PrivateBranchTest} holds. */
  private static List<String> pushes(String workflow) {
    return Pattern.compile("git push[^|]*(?= \\|)")
        .matcher(workflow)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void aReleaseAndTheActionBringTheLauncher() throws IOException {
    String launcher = "src/main/launcher/synoptic";
    assertThat(Files.readString(Path.of(RELEASE))).contains(launcher + " dist/");
    assertThat(Files.readString(Path.of(ACTION)))
        .contains("/../../../" + launcher, "\"$RUNNER_TEMP/synoptic\" \"${args[@]}\"");
    assertThat(Path.of(ACTION).resolveSibling("../../..").resolve(launcher)).exists();
  }

  private static List<String> cacheActions(String file) throws IOException {
    return actions(file).stream().filter(a -> a.startsWith("uses: actions/cache/")).toList();
  }

  @Test
  void aReleasedJarNamesItsActionByItsCommitAndNoOtherDoes() throws IOException {
    String commit = "0123456789abcdef0123456789abcdef01234567";
    var release = new Release("example/synoptic", commit, "1.2.3");
    assertThat(release.isPublished()).isTrue();
    assertThat(release.fill(Files.readString(Path.of(BY_ACTION)), "abc"))
        .contains(
            "uses: example/synoptic/.github/actions/build@" + commit + " # v1.2.3\n",
            "repository: example/synoptic\n",
            "version: v1.2.3\n",
            "sha256: abc\n")
        .doesNotContain("REPOSITORY", "COMMIT", "SHA256");
    assertThat(release.fill(Files.readString(Path.of(SHIPPED)), "abc"))
        .contains("JAR_SHA256: \"abc\"", "${GITHUB_REPOSITORY#*/}");
    assertThat(Release.own().isPublished()).isFalse();
    assertThat(new Release("example/synoptic", "unknown", "1.2.3").isPublished()).isFalse();
  }

  @Test
  void theCatalogueOfJBangLeadsToTheJarOfTheLastRelease() throws IOException {
    String repository =
        between(Files.readString(Path.of("pom.xml")), "<synoptic.repository>", "</");
    assertThat(Files.readString(Path.of(".github/jbang-catalog.json")))
        .contains("github.com/" + repository + "/releases/latest/download/synoptic.jar\"");
    assertThat(Files.readString(Path.of(RELEASE))).contains("dist/synoptic.jar");
  }

  private static String between(String text, String open, String close) {
    int from = text.indexOf(open) + open.length();
    return text.substring(from, text.indexOf(close, from));
  }

  @Test
  void actionsArePinned() throws IOException {
    for (String file : List.of(OURS, SHIPPED, RELEASE, ACTION, ".github/workflows/ci.yml")) {
      assertThat(actions(file)).allMatch(a -> a.matches("uses: [\\w/-]+@[0-9a-f]{40}"));
    }
  }

  private static List<String> actions(String file) throws IOException {
    return USES.matcher(Files.readString(Path.of(file))).results().map(MatchResult::group).toList();
  }
}

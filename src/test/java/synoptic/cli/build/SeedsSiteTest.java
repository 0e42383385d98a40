package synoptic.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import synoptic.page.HtmlChecker;

class SeedsSiteTest {
  private static final int MOST_BYTES = 100_000;

  /** Of the page of a story of four articles. */
  private static final int STORY_BYTES = 60_000;

  @TempDir static Path folder;

  private static BuiltSite site = new BuiltSite(Path.of(""), "");

  @BeforeAll
  static void build() {
    site = BuiltSite.ofSeeds(folder);
  }

  @Test
  void isValidHtml() throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    for (Path page : site.pages()) {
      errors.addAll(HtmlChecker.errors(page.toString(), Files.readString(page)));
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void hasNoHeavyPage() throws IOException {
    for (Path page : site.pages()) {
      boolean isStory = page.startsWith(site.root().resolve("stories"));
      assertThat(Files.size(page))
          .as(page.toString())
          .isLessThanOrEqualTo(isStory ? STORY_BYTES : MOST_BYTES);
    }
  }

  @Test
  void countsDifferencesOnce() throws IOException {
    Pattern counted = Pattern.compile("\"differences\" ?: ?(\\d+)");
    String digest = Files.readString(site.root().resolve("digest.json"));
    int most = counted.matcher(digest).results().mapToInt(SeedsSiteTest::number).max().orElse(0);
    assertThat(most).isGreaterThan(1);
    assertThat(site.summary()).contains(most + " differences");
    assertThat(Files.readString(site.root().resolve("feed.xml"))).contains(most + " differences");
    assertThat(site.pages())
        .anySatisfy(p -> assertThat(p).content().contains("differ in " + most + " points"));
    assertThat(digest.split("\"counted\" ?: ?true")).hasSize(most + 1);
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group(1));
  }

  @Test
  void hasAPageForEachClaimOfSeveralArticles() throws IOException {
    try (var files = Files.list(site.root().resolve("claims"))) {
      assertThat(site.summary()).contains("(" + files.count() + " in more than one article)");
    }
  }
}

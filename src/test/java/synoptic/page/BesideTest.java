package synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.digest.Corpus;
import synoptic.digest.DigestSettings;
import synoptic.digest.SampleCorpus;
import synoptic.story.Sequel;

class BesideTest {
  private static SampleSite site(Sequel.Kind kind) {
    Corpus plain = SampleCorpus.plain();
    var sequel =
        new Sequel(
            plain.comparisons().getLast().story(), plain.comparisons().getFirst().story(), kind);
    return SampleSite.of(
        new Corpus(
            plain.articles(),
            plain.quotations(),
            plain.people(),
            plain.comparisons(),
            List.of(sequel),
            plain.omissions(),
            plain.filesRead()),
        DigestSettings.DEFAULT);
  }

  @Test
  void aPartSaysThatTheRestIsElsewhere() {
    SampleSite site = site(Sequel.Kind.PART);
    assertThat(site.page("stories/harbour-bridge.html"))
        .contains("What is said here holds of those below alone")
        .contains("<dt>More on these events</dt><dd><a href=\"../stories/library.html\">");
    assertThat(site.page("stories/library.html"))
        .contains("<dt>More on these events</dt><dd><a href=\"../stories/harbour-bridge.html\">");
  }

  @Test
  void theEarlierNamesTheLater() {
    assertThat(site(Sequel.Kind.FOLLOW_UP).page("stories/library.html"))
        .contains("<dt>Later</dt><dd><a href=\"../stories/harbour-bridge.html\">")
        .doesNotContain("holds of those below alone");
  }
}

package synoptic.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.claim.Comparison;
import synoptic.digest.SpecCorpus;

class StatesTest {
  @Test
  void sketchesALongClaimWithEightHashes() {
    String words =
        "The mayor said on Monday that the old bridge would open next spring, and that nobody in"
            + " the town had to fear for the ferry.";
    Comparison comparison =
        SpecCorpus.of(List.of("@ a | Courier | 2025-01-01", words, "* bridge", "- a | " + words))
            .comparisons()
            .getFirst();
    assertThat(States.keys(comparison.claims().getFirst(), comparison.story())).hasSize(8);
  }

  @Test
  void knowsAnArticleByWhatItStandsFor() {
    Article article =
        SpecCorpus.of(List.of("@ a-2 | Courier | 2025-01-01", "One."))
            .comparisons()
            .getFirst()
            .story()
            .articles()
            .getFirst();
    Article later = article.with(article.provenance().with(List.of("b"), "a"));
    assertThat(States.keys(later))
        .containsAll(States.keys(article))
        .contains(States.hash("a"), States.hash("b"));
  }
}

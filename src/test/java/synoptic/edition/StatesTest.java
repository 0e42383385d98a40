package synoptic.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}

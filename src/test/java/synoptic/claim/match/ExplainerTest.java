package synoptic.claim.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.claim.Judgement;

class ExplainerTest {
  private static final String ONE =
      "The old bridge over the river Orla closes for repairs in spring, the mayor said.";
  private static final String OTHER =
      "The mayor said the old bridge across the river Orla will close for repair in spring.";
  private static final String ELSE =
      "Farmers near the river Orla expect a good harvest of plums this year.";

  private final Explainer explainer = new Explainer();

  @Test
  void twoTranslationsAreJoined() {
    Judgement judgement = explainer.explain(ONE, OTHER);
    assertThat(judgement.joined()).isTrue();
    assertThat(judgement.conflicts()).isEmpty();
    assertThat(judgement.reasons().getLast()).startsWith("joined");
  }

  @Test
  void otherNewsIsKeptApart() {
    assertThat(explainer.explain(ONE, ELSE).joined()).isFalse();
  }

  @Test
  void theOrderOfThePassagesMakesNoDifference() {
    assertThat(explainer.explain(ONE, OTHER).score())
        .isEqualTo(explainer.explain(OTHER, ONE).score());
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(explainer.explain("", "").joined()).isFalse();
    assertThat(explainer.explain("", ONE).joined()).isFalse();
    assertThat(explainer.cluster(List.of())).isEmpty();
  }

  @Test
  void passagesAreClusteredWhateverTheirSource() {
    var one = new Utterance("1", ONE, "a");
    var two = new Utterance("2", ELSE, "a");
    var three = new Utterance("3", OTHER, "a");
    assertThat(explainer.cluster(List.of(one, two, three)))
        .containsExactly(List.of(one, three), List.of(two));
  }
}

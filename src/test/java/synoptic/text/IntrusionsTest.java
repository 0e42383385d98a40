package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntrusionsTest {
  @Test
  void blanksATopicsHeadlinesAfterItsName() {
    String text =
        "Mayor Ruiz Ana (Annie) Maria RuizFerry stays free Ruiz: ‘We wait’ MORE (I-Brack) said MORE"
            + " on Monday.";
    String blanked = Intrusions.blanked(text);
    assertThat(blanked).hasSameSizeAs(text);
    assertThat(blanked.replaceAll(" +", " "))
        .isEqualTo("Mayor Ruiz (I-Brack) said MORE on Monday.");
  }

  @Test
  void leavesCapitalsAlone() {
    String text =
        "Ms. Ruiz spoke of McRuiz and of Ruiz. They want MORE of it.\n"
            + "Ruiz met RuizCorp.\n"
            + "ONCE MORE";
    assertThat(Intrusions.blanked(text)).isEqualTo(text);
  }
}

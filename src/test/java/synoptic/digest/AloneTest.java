package synoptic.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AloneTest {
  private static final String PASSAGE =
      "Talks begin at once, the mayor said, noting that the tone of the evening was excellent.";

  @Test
  void findsWhatNoOtherReadingHas() {
    List<String> others =
        List.of("The mayor announced that talks begin immediately.", "Talks will begin at once.");
    assertThat(Alone.in(PASSAGE, others, false))
        .extracting(s -> s.of(PASSAGE))
        .containsExactly(" noting that the tone of the evening was excellent.");
  }

  @Test
  void findsNothingThatOneOtherHas() {
    assertThat(
            Alone.in(
                PASSAGE,
                List.of("She praised the excellent tone of that evening.", "Talks begin at once."),
                false))
        .isEmpty();
  }

  @Test
  void comparesWithNothingWhereThereIsNothing() {
    assertThat(Alone.in(PASSAGE, List.of(), false)).isEmpty();
  }

  @Test
  void findsNothingInAReadingThatSharesNoPart() {
    assertThat(Alone.in(PASSAGE, List.of("Fog came down over the harbour."), false)).isEmpty();
  }

  /**
   * Of a reading that another tells in its own words, an addition; not the main clause, which that
   * may say otherwise.
   */
  @Test
  void findsAdditionsWhereTheOtherTellsItOtherwise() {
    String passage =
        "Leaders agreed to step up sanctions pressure on Moscow, who were shocked by the tone of"
            + " the evening.";
    List<String> other = List.of("Punitive measures against Moscow would be escalated.");
    assertThat(Alone.in(passage, other, true))
        .extracting(s -> s.of(passage))
        .containsExactly(" who were shocked by the tone of the evening.");
    assertThat(Alone.in(passage, other, false)).isEmpty();
  }
}

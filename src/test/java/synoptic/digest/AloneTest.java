package synoptic.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AloneTest {
  private static final String PASSAGE = "Talks begin at once, the mayor said, noting that the tone of the evening was excellent.";

  @Test
  void findsWhatNoOtherReadingHas() {
    List<String> others = List.of("The mayor announced that talks begin immediately.", "Talks will begin at once.");
    assertThat(Alone.in(PASSAGE, others, false))
        .extracting(s -> s.of(PASSAGE))
        .containsExactly(" noting that the tone of the evening was excellent.");
  }

  @Test
  void findsNothingThatOneOtherHas() {
    assertThat(Alone.in(PASSAGE, List.of("She praised the excellent tone of that evening.", "Talks begin at once."), false)).isEmpty();
  }

  @Test
  void comparesWithNothingWhereThereIsNothing() {
    assertThat(Alone.in(PASSAGE, List.of(), false)).isEmpty();
  }

  @Test
  void findsNothingInAReadingThatSharesNoPart() {
    assertThat(Alone.in(PASSAGE, List.of("Fog came down over the harbour."), false)).isEmpty();
  }

  @Test
  void findsLessWhereTheOtherTellsItOtherwise() {
    String passage = "After the call he rang the leaders, who were shocked at the discussions with Moscow.";
    List<String> other = List.of("He informed the leaders of the call and of the discussions.");
    assertThat(Alone.in(passage, other, true)).isEmpty();
    assertThat(Alone.in(passage, other, false)).hasSize(1);
  }
}

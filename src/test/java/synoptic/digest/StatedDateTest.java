package synoptic.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {
  /** The reference is Wednesday, 21 May 2025. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "He called on Monday.; Monday; 2025-05-19",
        "It opens on Wednesday.; Wednesday; 2025-05-21",
        "It closed on Thursday.; Thursday; 2025-05-15",
        "On May 16, 2025, they met.; May 16, 2025; 2025-05-16",
        "They met on 3 March in town.; 3 March; 2025-03-03",
        "They met on Feb. 30.; Feb. 30; ",
        "Due 2024-12-31 at noon; 2024-12-31; 2024-12-31"
      })
  void reckonsTheDay(String sentence, String words, LocalDate day) {
    StatedDate date = Objects.requireNonNull(StatedDate.in(sentence, 0, sentence.length()));
    assertThat(date.words()).isEqualTo(words);
    assertThat(date.day(LocalDate.of(2025, 5, 21))).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"Monday", "March 3"})
  void doesNotGuessWithoutAReference(String sentence) {
    assertThat(Objects.requireNonNull(StatedDate.in(sentence, 0, sentence.length())).day(null))
        .isNull();
  }
}

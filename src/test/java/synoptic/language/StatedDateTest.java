package synoptic.language;

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
        "It was opened on Wednesday.; Wednesday; 2025-05-21",
        "It closed on Friday.; Friday; 2025-05-16",
        "It closed on Thursday.; Thursday; ",
        "He heads into a Monday meeting.; Monday; ",
        "They set up a vote for Saturday, they said.; Saturday; ",
        "The vote ended ahead of a Friday deadline.; Friday; ",
        "On Monday, he called.; Monday; 2025-05-19",
        "In a letter Monday, he called it so.; Monday; 2025-05-19",
        "The pool opens Monday, he said.; Monday; ",
        "On Monday, he calls.; Monday; ",
        "It was shut until Tuesday.; Tuesday; ",
        "Indeed the hundred proceed on Monday.; Monday; ",
        "On May 16, 2025, they met.; May 16, 2025; 2025-05-16",
        "They met on 3 March in town.; 3 March; 2025-03-03",
        "They met on Feb. 30.; Feb. 30; ",
        "Due 2024-12-31 at noon; 2024-12-31; 2024-12-31"
      })
  void reckonsTheDay(String sentence, String words, LocalDate day) {
    check(sentence, words, day, Language.ENGLISH);
  }

  /** The present tells of what is ahead as well as of what was. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Die Stadt teilte am Montag mit, die Brücke sei sicher.; Montag; 2025-05-19",
        "Am Mittwoch wurde die Brücke gesperrt.; Mittwoch; 2025-05-21",
        "Die Brücke soll am Donnerstag öffnen.; Donnerstag; 2025-05-22",
        "Die Brücke öffnet am Donnerstag.; Donnerstag; ",
        "Die Brücke öffnet am Donnerstag, teilte die Stadt mit.; Donnerstag; ",
        "Wie die Stadt mitteilte, wurde sie am Montag gesperrt.; Montag; 2025-05-19",
        "Die Brücke wurde bis Freitag gesperrt.; Freitag; ",
        "Die Brücke öffnet am kommenden Donnerstag.; Donnerstag; 2025-05-22",
        "Die Brücke könnte am Freitag öffnen.; Freitag; ",
        "Am 16. Mai 2025 trafen sie sich.; 16. Mai 2025; 2025-05-16",
        "Sie öffnet am 3. März wieder.; 3. März; 2025-03-03",
        "Sie öffnet am 31. Juni wieder.; 31. Juni; ",
      })
  void reckonsTheDayInGerman(String sentence, String words, LocalDate day) {
    check(sentence, words, day, Language.GERMAN);
  }

  private static void check(String sentence, String words, LocalDate day, Language language) {
    StatedDate date = date(sentence, language);
    assertThat(date.words()).isEqualTo(words);
    assertThat(date.day(LocalDate.of(2025, 5, 21))).isEqualTo(day);
  }

  private static StatedDate date(String sentence, Language language) {
    DateWords known = Objects.requireNonNull(DateWords.of(language));
    return Objects.requireNonNull(StatedDate.in(sentence, 0, sentence.length(), known));
  }

  @ParameterizedTest
  @CsvSource({"Monday", "March 3"})
  void doesNotGuessWithoutAReference(String sentence) {
    assertThat(date(sentence, Language.ENGLISH).day(null)).isNull();
  }
}

package synoptic.digest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/synoptic/digest");
  private static final Path ENGLISH = FOLDER.resolve("messages_en.properties");

  /** What is filled in: {@code {0}}, or {@code {0,choice,…}}. */
  private static final Pattern FILLED = Pattern.compile("\\{(\\d)");

  private static final Messages GERMAN = Messages.in(Locale.GERMAN);

  static Stream<Path> translations() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".properties") && !f.equals(ENGLISH))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** In the same order, so that two lists can be read side by side. */
  @ParameterizedTest
  @MethodSource("translations")
  void saysAllThatEnglishSays(Path translation) throws IOException {
    assertThat(lines(translation).map(MessagesTest::key))
        .containsExactlyElementsOf(lines(ENGLISH).map(MessagesTest::key).toList());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void fillsInAllThatEnglishFillsIn(Path translation) throws IOException {
    List<String> other = lines(translation).map(MessagesTest::filled).toList();
    assertThat(other).containsExactlyElementsOf(lines(ENGLISH).map(MessagesTest::filled).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "articles, 0, 0 Artikel",
    "articles, 1, 1 Artikel",
    "articles, 1200, 1.200 Artikel",
    "passages, 1, 1 Passage",
    "passages, 2, 2 Passagen",
  })
  void knowsOneFromMany(String key, int number, String said) {
    assertThat(GERMAN.say(key, number)).isEqualTo(said);
  }

  @Test
  void writesDaysAsTheLanguageDoes() {
    LocalDate day = LocalDate.of(2025, 3, 9);
    assertThat(Messages.ENGLISH.day(day)).isEqualTo("9 March 2025");
    assertThat(GERMAN.day(day)).isEqualTo("9. März 2025");
    assertThat(GERMAN.list(List.of("A", "B", "C"))).isEqualTo("A, B und C");
  }

  @Test
  void knowsItsLanguages() {
    assertThat(Messages.speak(Locale.GERMAN)).isTrue();
    assertThat(Messages.speak(Locale.FRENCH)).isFalse();
    assertThat(Messages.in(Locale.ENGLISH)).isSameAs(Messages.ENGLISH);
    assertThat(GERMAN.keys()).isEqualTo(Messages.ENGLISH.keys());
  }

  private static Stream<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#"));
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  private static String filled(String line) {
    return key(line)
        + FILLED.matcher(line).results().map(m -> m.group(1)).sorted().distinct().toList();
  }
}

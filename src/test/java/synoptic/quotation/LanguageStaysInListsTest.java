package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a language stand in its lists, so that a second language is no change of the code. */
class LanguageStaysInListsTest {
  /**
   * Words and contractions in lower case, and endings such as {@code ing}; not the text of an
   * exception.
   */
  private static final Pattern WORDS =
      Pattern.compile("(?<!Exception\\()\"(\\p{Ll}+(?:['’_ -]\\p{Ll}+)*|['’]\\p{Ll}+)\"");

  /** The notation of the word lists, and the names and sections of the lists themselves. */
  private static final Set<String> NOTATION =
      Set.of(
          "speech",
          "source",
          "noun",
          "grammar",
          "people",
          "inflection",
          "cues",
          "third",
          "past",
          "participle",
          "past-ending",
          "participle-ending",
          "adverb-ending",
          "plural-ending",
          "negation-ending");

  static Stream<Path> sources() throws IOException {
    try (var files = Files.list(Path.of("src/main/java/synoptic/quotation"))) {
      // NameSound spells names of any language in Latin letters
      return files.filter(f -> !f.endsWith("NameSound.java")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void noWordStandsInTheCode(Path source) throws IOException {
    List<String> code =
        Files.readAllLines(source).stream()
            .filter(l -> !l.strip().matches("/?\\*.*"))
            .map(l -> l.replaceFirst("(^|\\s)//.*", ""))
            .toList();
    assertThat(WORDS.matcher(String.join("\n", code)).results().map(m -> m.group(1)))
        .allMatch(
            NOTATION::contains,
            "stands in a word list, in src/main/resources/synoptic/quotation/en");
  }
}

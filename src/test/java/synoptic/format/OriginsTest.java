package synoptic.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Block;
import synoptic.article.Origin;
import synoptic.article.Role;
import synoptic.text.Span;

class OriginsTest {
  private static List<String> origins(String text) {
    return Origins.in(text, List.of(new Block(new Span(0, text.length()), Role.BODY)))
        .origins()
        .stream()
        .map(Origin::name)
        .toList();
  }

  @Test
  void aWordThatBeginsTheSentenceIsNoPartOfTheName() {
    assertThat(origins("When The Coast Times reported it, he left."))
        .containsExactly("Coast Times");
  }

  @Test
  void aPointWithoutASpaceEndsTheName() {
    assertThat(origins("So he told the Coast Times.Barton left.")).containsExactly("Coast Times");
    assertThat(origins("So he told CoastNews.com on Monday.")).containsExactly("CoastNews.com");
  }

  @ParameterizedTest
  @CsvSource({
    "Times, Coast Times, true",
    "CP, Coast Press, true",
    "Coast Times, Times, false",
    "Post, Coast Times, false",
    "A, Argus, false"
  })
  void tellsAShortName(String name, String longer, boolean expected) {
    assertThat(Media.isShort(name, longer)).isEqualTo(expected);
  }
}

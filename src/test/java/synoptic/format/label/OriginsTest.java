package synoptic.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Block;
import synoptic.article.Media;
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

  @Test
  void aNameThatIsCutIsNone() {
    assertThat(origins("They left, with reference to Gen. Ada Quill.")).isEmpty();
    assertThat(origins("So he told the Coast Times He left.")).containsExactly("Coast Times");
  }

  @Test
  void wordsPrintedSomewhereAreNoReportingPassedOn() {
    assertThat(origins("The bankers wrote in the Coast Times that rates must fall.")).isEmpty();
    assertThat(origins("The study was published in the Coast Journal.")).isEmpty();
    assertThat(origins("She spoke on Coast Radio.")).isEmpty();
  }

  @Test
  void anOutletOfWhichNothingIsReportedIsNoCredit() {
    assertThat(origins("He threw stones at the satirical weekly Gull Gris and ran.")).isEmpty();
    assertThat(origins("The satirical weekly Gull Gris said he ran.")).containsExactly("Gull Gris");
  }

  @Test
  void aWeekdayIsNoOutlet() {
    assertThat(origins("A comment in the Gull Gris newspaper Friday said he ran.")).isEmpty();
  }

  @Test
  void aBroadcasterMayBeAPerson() {
    assertThat(origins("The film shows the broadcaster Ole Grimm.")).isEmpty();
    assertThat(origins("The broadcaster KBC says so.")).containsExactly("KBC");
    assertThat(origins("The broadcaster Coast Radio says so.")).containsExactly("Coast Radio");
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

package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final String TEXT =
      "Élan told the Post that an untold story, told to The Coast Times, was retold. \"Told you,\""
          + " told-off Étienne told 7 people in 2018. citing Élan";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "told",
        "(?:re)?told\\s",
        "(?i:told)",
        "(?:T|t)old\\s(?=\\p{L})",
        "\\p{Lu}\\p{L}+",
        "\\d{1,4}",
        "(?:citing|told)\\s(?:the\\s)?\\p{Lu}\\p{L}+(?=\\s|$)",
        "[^\\s]+,",
        "é|É"
      })
  void findsWordsAsTheExpressionItselfDoes(String regex) {
    Search plain = Search.of(Pattern.compile("\\b(?:" + regex + ")"));
    for (int start = 0; start < TEXT.length(); start += 7) {
      var part = new Span(start == 0 ? 0 : TEXT.indexOf(' ', start) + 1, TEXT.length());
      assertThat(places(Search.ofWord(regex).in(TEXT, part)))
          .isEqualTo(places(plain.in(TEXT, part)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\stold\\s", ",\\swas", "\\sthe moon"})
  void findsNamesAsTheExpressionItselfDoes(String sign) {
    String name = "\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*";
    Search plain = Search.of(Pattern.compile("\\b" + name + sign));
    var whole = new Span(0, TEXT.length());
    assertThat(places(Search.ofNamed(name, sign, "").in(TEXT, whole)))
        .isEqualTo(places(plain.in(TEXT, whole)));
  }

  private static List<Span> places(List<Matcher> found) {
    return found.stream().map(m -> new Span(m.start(), m.end())).toList();
  }
}

package synoptic.digest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {
  @Test
  void namesWholeWords() {
    check("https://a.example/x", "We agree.", "https://a.example/x#:~:text=We%20agree");
    check("https://a.example/x#top", "We agree", "https://a.example/x#top:~:text=We%20agree");
    check(
        "https://a.example/x",
        "“post-war, R&D”",
        "https://a.example/x#:~:text=post%2Dwar%2C%20R%26D");
    check("https://a.example/x", "…", "https://a.example/x");
  }

  @Test
  void givesLongPassagesByTheirEnds() {
    check(
        "https://a.example/x",
        "one two three four five six seven eight nine ten eleven",
        "https://a.example/x#:~:text=one%20two%20three%20four,eight%20nine%20ten%20eleven");
  }

  private static void check(String url, String passage, String link) {
    assertThat(TextFragment.link(url, passage)).isEqualTo(link);
  }
}

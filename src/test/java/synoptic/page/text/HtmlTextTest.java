package synoptic.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
  @Test
  void carriesWhatHtmlCan() {
    check("plain", "plain");
    check("a\r\nb\rc", "a\nb\nc");
    check("bell\u0007", "bell\uFFFD");
    check("lone \uD83D.", "lone \uFFFD.");
    check("whole \uD83D\uDE00.", "whole \uD83D\uDE00.");
    check("\u202Edesrever\u202C \u2067and\u2069", "\uFFFDdesrever\uFFFD \uFFFDand\uFFFD");
    check("zero\u200Bwidth, e\u0301", "zero\u200Bwidth, e\u0301");
    check("noncharacter \uFFFE", "noncharacter \uFFFD");
  }

  @Test
  void escapesMarkup() {
    assertThat(HtmlText.escape("<a href=\"x\">&amp;"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;amp;");
  }

  private static void check(String text, String carried) {
    assertThat(HtmlText.carried(text)).isEqualTo(carried);
  }
}

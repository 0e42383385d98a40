package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import synoptic.text.Span;

class SettingTest {
  @Test
  void keepsTheCueBeforeReportedSpeech() {
    String text = "He demanded that they go home.";
    Quotation quotation =
        quotation(text, Quotation.Kind.INDIRECT, "they go home", "that they go home", "demanded");
    assertThat(setting(quotation, text)).isEqualTo("demanded that they go home");
  }

  @Test
  void keepsTheClauseAroundAFragment() {
    String text = "A source said all were “shocked” by the news.";
    Quotation quotation =
        quotation(
            text, Quotation.Kind.PARTIAL, "shocked", "all were “shocked” by the news", "said");
    assertThat(setting(quotation, text)).isEqualTo("said all were “shocked” by the news");
  }

  @Test
  void leavesACueAfterTheWordsAside() {
    String text = "All were \"shocked\", a source said.";
    Quotation quotation =
        quotation(text, Quotation.Kind.PARTIAL, "shocked", "All were \"shocked\"", "said");
    assertThat(setting(quotation, text)).isEqualTo("All were \"shocked\"");
  }

  @Test
  void keepsTheVerbWhoseObjectAQuotationIs() {
    String text = "They met, urging \"Rome to wait.\"";
    Quotation quotation = quotation(text, Quotation.Kind.DIRECT, "Rome to wait.", null, "urging");
    assertThat(setting(quotation, text)).isEqualTo("urging \"Rome to wait.\"");
  }

  @Test
  void leavesWholeSentencesAlone() {
    String text = "She said, \"Rome will wait.\"";
    assertThat(
            setting(quotation(text, Quotation.Kind.DIRECT, "Rome will wait.", null, "said"), text))
        .isEqualTo("Rome will wait.");
    assertThat(Setting.of(null, new Span(0, 3), text)).isEqualTo(new Span(0, 3));
  }

  private static String setting(Quotation quotation, String text) {
    return Setting.of(quotation, quotation.span(), text).of(text);
  }

  private static Quotation quotation(
      String text, Quotation.Kind kind, String words, @Nullable String clause, String cue) {
    return new Quotation(
        "a#q",
        new Extent(
            "a",
            in(text, words),
            text.contains("\"" + words + "\"") ? in(text, "\"" + words + "\"") : null,
            clause == null ? null : in(text, clause)),
        kind,
        new Attribution.NotStated(),
        new Cue(in(text, cue), Cue.Force.SPEECH));
  }

  private static Span in(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}

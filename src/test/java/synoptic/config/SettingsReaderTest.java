package synoptic.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Place;
import synoptic.article.Role;
import synoptic.claim.editor.ClaimNote;
import synoptic.claim.editor.EditorRules;
import synoptic.claim.editor.PassagePair;
import synoptic.claim.editor.RuleText;
import synoptic.digest.excerpt.Excerpts;
import synoptic.format.note.DatedArticle;
import synoptic.format.note.LabelledPassage;
import synoptic.quotation.AttributionRule;

class SettingsReaderTest {
  /**
   * Pairs of YAML and the errors it gives: {@code ---} between the two, {@code ===} between pairs.
   */
  static Stream<Arguments> errors() throws IOException {
    try (var file = SettingsReaderTest.class.getResourceAsStream("errors.txt")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("===\n")).map(p -> Arguments.of((Object[]) p.split("---\n")));
    }
  }

  @ParameterizedTest
  @MethodSource("errors")
  void saysWhatIsWrongAndWhere(String yaml, String expected) {
    var read = SettingsReader.read("synoptic.yml", yaml);
    assertThat(read.value()).isEqualTo(Settings.DEFAULT);
    String said = read.diagnostics().stream().map(d -> d + "\n").collect(Collectors.joining());
    assertThat(said.replaceAll(", as [0-9.]+[.]\n", ", as DEFAULT.\n")).isEqualTo(expected);
  }

  @Test
  void readsEveryKey() {
    Settings settings =
        read(
            """
            title: Seen together
            baseUrl: https://example.org/digest
            thresholds: {withinStory: 0.61, acrossCorpus: 0.83, weakestLink: 0.33, stories: 0.44}
            excerpts: {maxWords: 120, maxShare: 0.25}
            note:
              - Corrected on **Monday**.
              - Second note.
              - {article: a.txt, text: nine days, note: Ten at first.}
            join:
              - - {article: a.txt, text: nine days}
                - {article: b.txt, text: ten days}
            split:
              - [{article: a.txt, text: one}, {article: b.txt, text: two}]
            hide: {article: a.txt, text: a slip}
            outlet:
              Example Holding: [The Lorn Gazette, Coast Courier]
            speaker:
              Volodymyr Zelenskyy: [Zelensky, Zelenskiy]
              Kaja Kallas: Karas
            reportTo: https://example.org/report?page={page}
            attribute:
              - {article: a.txt, text: nine days, speaker: Mara Holt, role: mayor}
              - {article: b.txt, text: ten days, speaker: not stated}
            relabel: {article: b.txt, text: Boats, as: block-quote}
            date: {a.txt: 2025-03-31, b.txt: "2025-03-31T09:30:00+01:00"}
            """);
    assertThat(settings.speakers().attributions())
        .containsExactly(
            new AttributionRule(new Place("a.txt", "nine days", 22), "Mara Holt", "mayor"),
            new AttributionRule(new Place("b.txt", "ten days", 23), null, null));
    assertThat(settings.articles().labels())
        .containsExactly(new LabelledPassage(new Place("b.txt", "Boats", 24), Role.BLOCK_QUOTE));
    assertThat(settings.articles().dates())
        .containsExactly(
            new DatedArticle("a.txt", "2025-03-31", 25),
            new DatedArticle("b.txt", "2025-03-31T09:30:00+01:00", 25));
    assertThat(settings.digest().title()).isEqualTo("Seen together");
    assertThat(settings.digest().baseUrl()).isEqualTo("https://example.org/digest/");
    assertThat(settings.digest().report()).isEqualTo("https://example.org/report?page={page}");
    assertThat(settings.digest().excerpts()).isEqualTo(new Excerpts(true, 120, 0.25));
    assertThat(settings.digest().notes())
        .containsExactly("Corrected on **Monday**.", "Second note.");
    assertThat(settings.claims().withinStory()).isEqualTo(0.61);
    assertThat(settings.claims().acrossCorpus()).isEqualTo(0.83);
    assertThat(settings.claims().weakestLink()).isEqualTo(0.33);
    assertThat(settings.digest().stories().grouping().threshold()).isEqualTo(0.44);
    assertThat(settings.digest().matching()).isEqualTo(settings.claims());
    EditorRules rules = settings.rules();
    assertThat(rules.joins())
        .containsExactly(
            new PassagePair(
                new Place("a.txt", "nine days", 10), new Place("b.txt", "ten days", 11)));
    assertThat(rules.splits()).hasSize(1);
    assertThat(rules.hides()).containsExactly(new Place("a.txt", "a slip", 14));
    assertThat(rules.notes())
        .containsExactly(new ClaimNote(new Place("a.txt", "nine days", 8), "Ten at first."));
    assertThat(rules.owners()).containsEntry("Coast Courier", "Example Holding").hasSize(2);
    assertThat(settings.speakers().aliases())
        .containsEntry("Zelenskiy", "Volodymyr Zelenskyy")
        .containsEntry("Karas", "Kaja Kallas")
        .hasSize(3);
  }

  @Test
  void whatIsLeftOutKeepsItsDefault() {
    assertThat(read("")).isEqualTo(Settings.DEFAULT);
    assertThat(read("# nothing but a comment\n")).isEqualTo(Settings.DEFAULT);
    assertThat(read("title:\nthresholds:\n")).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void excerptsCanBeTurnedOff() {
    assertThat(read("excerpts: false").digest().excerpts().on()).isFalse();
  }

  @Test
  void theShippedFileIsTheDefault() throws IOException {
    assertThat(read(Files.readString(Path.of("synoptic.yml")))).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void everyExampleInTheShippedFileIsReadyForUse() throws IOException {
    String all = Files.readString(Path.of("synoptic.yml"));
    Settings settings =
        read(all.replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#( {2,}\\S)", "$1"));
    assertThat(settings.digest().baseUrl()).isNotNull();
    assertThat(settings.rules().joins()).hasSize(1);
    assertThat(settings.digest().notes()).hasSize(1);
    assertThat(settings.speakers().aliases()).hasSize(2);
    assertDefaults(settings);
  }

  /** The file that {@code init} writes in another language has the same keys in the same order. */
  @Test
  void theGermanFileSaysTheSame() throws IOException {
    String german = Files.readString(Path.of("src/main/resources/synoptic/init/de/synoptic.yml"));
    assertThat(read(german).digest().language()).isEqualTo(Locale.GERMAN);
    assertThat(keys(german)).isEqualTo(keys(Files.readString(Path.of("synoptic.yml"))));
    read(german.replaceAll("(?m)^#(?! )", "").replaceAll("(?m)^#( {2,}\\S)", "$1"));
  }

  private static List<String> keys(String settings) {
    return Pattern.compile("(?m)^#?(\\w+):(?: |$)")
        .matcher(settings)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  /** What has a default stands in the shipped file with it: uncommenting it changes nothing. */
  private static void assertDefaults(Settings settings) {
    assertThat(settings.claims()).isEqualTo(Settings.DEFAULT.claims());
    assertThat(settings.digest().title()).isEqualTo(Settings.DEFAULT.digest().title());
    assertThat(settings.digest().excerpts()).isEqualTo(Settings.DEFAULT.digest().excerpts());
  }

  @Test
  void readsARuleAsReceiptsHaveIt() {
    String text = "She said “no” and \"no\"\nand \\ left";
    assertThat(read(RuleText.contrary(true, text, "b: [c]")).rules().splits())
        .containsExactly(
            new PassagePair(new Place("FILE", text, 2), new Place("FILE", "b: [c]", 3)));
    assertThat(read(RuleText.contrary(false, text, "b")).rules().joins()).hasSize(1);
  }

  private static Settings read(String yaml) {
    var read = SettingsReader.read("synoptic.yml", yaml);
    assertThat(read.diagnostics()).isEmpty();
    return read.value();
  }
}

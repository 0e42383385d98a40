package synoptic.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import synoptic.cli.Main;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.page.HtmlChecker;

/** Sites of articles in other languages than English, with pages in English and in German. */
class LanguagesSiteTest {
  /** French, Arabic, and an article or two of others: invented. */
  static final Path ARTICLES = Path.of("src/test/resources/synoptic/cli/languages");

  private static final Pattern PASSAGE = Pattern.compile("<[^<>]*data-passage=[^<>]*>");

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    for (String language : List.of("en", "de")) {
      Path settings = folder.resolve(language + ".yml");
      Files.writeString(settings, "language: " + language + "\n");
      assertThat(
              run(
                  "build",
                  "--seeds",
                  ARTICLES.toString(),
                  "--config",
                  settings.toString(),
                  language))
          .isEqualTo(ExitCode.CLEAN);
      assertThat(
              run(
                  "check",
                  "--seeds",
                  ARTICLES.toString(),
                  "--config",
                  settings.toString(),
                  language))
          .isEqualTo(ExitCode.CLEAN);
    }
  }

  private static int run(String command, String... options) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of(options).subList(0, options.length - 1));
    args.addAll(List.of("--site", folder.resolve(options[options.length - 1]).toString()));
    var nowhere = new PrintWriter(new StringWriter());
    return Main.run(new Console(nowhere, nowhere, false, Map.of()), args.toArray(String[]::new));
  }

  private static BuiltSite site(String language) {
    return new BuiltSite(folder.resolve(language), "");
  }

  @ParameterizedTest
  @CsvSource({"en", "de"})
  void isValidHtml(String language) throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    for (Path page : site(language).pages()) {
      errors.addAll(HtmlChecker.errors(page.toString(), Files.readString(page)));
    }
    assertThat(errors).isEmpty();
  }

  /** An article's words are marked so, whether it states its language or not. */
  @ParameterizedTest
  @CsvSource({
    "ميناء لورن, lang=\"ar\" dir=\"rtl\"",
    "נמל לורן, lang=\"he\" dir=\"rtl\"",
    "بندر لورن در, lang=\"fa\" dir=\"rtl\"",
    "ローン港, lang=\"ja\"",
    "ท่าเรือลอร์น, lang=\"th\"",
    "Порт Лорна, lang=\"ru\"",
    "Le port de Lorne, lang=\"fr\"",
  })
  void saysInWhichLanguageEachPassageIs(String words, String attributes) throws IOException {
    List<String> shown =
        texts("en")
            .flatMap(
                page ->
                    Pattern.compile("<[^<>]*data-(?:passage|title-of)=[^<>]*>[^<]*" + words)
                        .matcher(page)
                        .results())
            .map(m -> m.group())
            .toList();
    assertThat(shown).isNotEmpty().allMatch(element -> element.contains(attributes));
    assertThat(attributes.contains("rtl") || shown.stream().noneMatch(e -> e.contains("dir=")))
        .isTrue();
  }

  /** What follows a name whose lines run from the right does not turn with it. */
  @Test
  void setsSuchNamesApart() throws IOException {
    assertThat(texts("en")).anyMatch(page -> page.contains("<bdi>صحيفة الساحل</bdi>, 3 March"));
  }

  @Test
  void speaksTheLanguageOfTheSettings() throws IOException {
    assertThat(texts("en")).allMatch(page -> page.contains("<html lang=\"en\">"));
    assertThat(texts("de")).allMatch(page -> page.contains("<html lang=\"de\">"));
    assertThat(texts("de"))
        .noneMatch(page -> page.contains("Skip to the content") || page.contains(" articles"));
    assertThat(Files.readString(folder.resolve("de/feed.xml")))
        .contains("xml:lang=\"de\"", "Artikel");
    assertThat(Files.readString(folder.resolve("de/feed.json"))).contains("\"language\" : \"de\"");
  }

  @Test
  void saysWhichLanguagesWereOnlyMatched() throws IOException {
    assertThat(Files.readString(folder.resolve("en/about.html")))
        .contains(
            "<li>French, 3 articles</li>",
            "<li>Arabic, 2 articles</li>",
            "<li>Thai, 1 article</li>");
    assertThat(Files.readString(folder.resolve("de/about.html")))
        .contains("<li>Französisch, 3 Artikel</li>", "<li>Arabisch, 2 Artikel</li>");
  }

  @Test
  void marksNoPassageOfThePagesLanguageAsForeign() throws IOException {
    assertThat(texts("en").flatMap(page -> PASSAGE.matcher(page).results()).map(m -> m.group()))
        .isNotEmpty()
        .noneMatch(element -> element.contains("lang=\"en\""));
  }

  private static Stream<String> texts(String language) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path page : site(language).pages()) {
      texts.add(Files.readString(page));
    }
    return texts.stream();
  }
}

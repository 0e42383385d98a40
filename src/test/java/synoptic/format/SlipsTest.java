package synoptic.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Filing.Field;
import synoptic.article.Imprint;
import synoptic.article.SourceFile;
import synoptic.format.note.ArticleRules;
import synoptic.format.note.FolderRule;
import synoptic.format.note.FolderRules;
import synoptic.format.reader.ArticleReader;

/** What stands beside a file, or is stated of its folder, adds to what its own words state. */
class SlipsTest {
  private static final String TEXT =
      "The harbour of Lorn will close for nine days in March, the port authority announced.\n\n"
          + "\"We close it so that nobody is hurt,\" said Ada Quill, the harbour master.\n";

  private static final FolderRule GAZETTE =
      new FolderRule(
          "gazette/**", 3, new Imprint("The Lorn Gazette", "Example Holding", "en", "City"), true);

  @ParameterizedTest
  @CsvSource({
    "gazette, gazette/a.txt, true",
    "gazette, gazette/2025-03-03/a.txt, true",
    "gazette, gazettes/a.txt, false",
    "gazette/, gazette/a.txt, true",
    "./gazette, gazette/a.txt, true",
    "gazette/**, gazette/2025-03-03/a.txt, true",
    "gazette/**, other/gazette/a.txt, false",
    "gazette/*, gazette/2025-03-03/a.txt, false",
    "**/city/**, gazette/city/a.txt, true",
    "**/city/**, city/a.txt, true",
    "**/city/**, velocity/a.txt, false",
    "**, a.txt, true",
    "*.txt, a.txt, true",
    "*.txt, a/b.txt, false",
    "g?zette/*.md, gazette/a.md, true",
    "a+b/**, aab/c.txt, false",
  })
  void aRuleFitsWhatLiesInItsFolder(String pattern, String path, boolean fits) {
    assertThat(new FolderRule(pattern, 1, Imprint.NONE, true).fits(path)).isEqualTo(fits);
  }

  @Test
  void aFolderStatesWhatAPlainTextDoesNot() {
    Article article = read("gazette/2025-03-03/a.txt", TEXT, GAZETTE);
    assertThat(String.valueOf(article.metadata().outlet())).contains("The Lorn Gazette");
    assertThat(article.metadata().published()).isEqualTo("2025-03-03");
    assertThat(article.metadata().language()).isEqualTo("en");
    assertThat(article.metadata().section()).isEqualTo("City");
    assertThat(article.provenance().filing().owner()).isEqualTo("Example Holding");
    assertThat(article.provenance().filing().byEditor())
        .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Field.LABEL)));
  }

  @Test
  void whatAFileStatesWins() {
    String front = "---\noutlet: Coast Courier\npublished: 2025-03-01\n---\n";
    Article article = read("gazette/2025-03-03/a.txt", front + TEXT, GAZETTE);
    assertThat(String.valueOf(article.metadata().outlet())).contains("Coast Courier");
    assertThat(article.metadata().published()).isEqualTo("2025-03-01");
    assertThat(article.provenance().filing().byEditor())
        .containsExactly(Field.LANGUAGE, Field.SECTION);
  }

  @Test
  void theLongerRuleSpeaksFirst() {
    var sport = new FolderRule("gazette/sport/**", 4, new Imprint(null, null, null, "Sport"), true);
    Article article = read("gazette/sport/a.txt", TEXT, GAZETTE, sport);
    assertThat(article.metadata().section()).isEqualTo("Sport");
    assertThat(String.valueOf(article.metadata().outlet())).contains("The Lorn Gazette");
  }

  @ParameterizedTest
  @CsvSource({
    "gazette/2025-03-03/a.txt, 2025-03-03",
    "2025-03-01/gazette/2025-03-03/city/a.txt, 2025-03-03",
    "gazette/2025-02-30/a.txt, ",
    "gazette/2025-03-03.txt, ",
    "gazette/12025-03-03/a.txt, ",
  })
  void aFolderNamedByADayDatesWhatLiesInIt(String path, String day) {
    var all = new FolderRule("**", 1, Imprint.NONE, true);
    assertThat(read(path, TEXT, all).metadata().published()).isEqualTo(day);
    var undated = new FolderRule("**", 1, Imprint.NONE, false);
    assertThat(read(path, TEXT, undated).metadata().published()).isNull();
    assertThat(read(path, TEXT).metadata().published()).isNull();
  }

  @Test
  void theOutletOfAFolderIsNoOriginOfItsOwnArticles() {
    String credited = "The harbour will close for nine days, The Lorn Gazette reported.\n\n" + TEXT;
    assertThat(read("gazette/a.txt", credited).metadata().origins()).isNotEmpty();
    assertThat(read("gazette/a.txt", credited, GAZETTE).metadata().origins()).isEmpty();
  }

  @Test
  void aFileBesideTellsOfAPage() {
    String note =
        """
        url: https://gazette.example/harbour
        title: Harbour of Lorn to close
        published: 2025-03-02T09:00:00+01:00
        author: Example Reporter
        outlet: The Lorn Gazette
        section: City
        editor: [outlet, section]
        owner: Example Holding
        incomplete: true
        retrieved: 2025-03-03T04:00:00Z
        """;
    String page = "<html><body><article><p>" + TEXT.replace("\n\n", "</p><p>") + "</p></article>";
    var file = new SourceFile("the-lorn-gazette/2025-03-03/a.html", page.getBytes(UTF_8));
    Article article = only(file.with(note), GAZETTE);
    assertThat(article.metadata().title()).isEqualTo("Harbour of Lorn to close");
    assertThat(article.metadata().url()).isEqualTo("https://gazette.example/harbour");
    assertThat(article.metadata().published()).isEqualTo("2025-03-02T09:00:00+01:00");
    assertThat(article.metadata().authors()).containsExactly("Example Reporter");
    assertThat(article.metadata().incomplete()).isTrue();
    assertThat(article.provenance().filing().retrieved()).isEqualTo("2025-03-03T04:00:00Z");
    assertThat(article.provenance().filing().owner()).isEqualTo("Example Holding");
    assertThat(article.provenance().filing().byEditor())
        .isEqualTo(Set.of(Field.OUTLET, Field.SECTION));
  }

  @Test
  void theDayThatAPageCameIsNotItsDate() {
    var file = new SourceFile("gazette/2025-03-03/a.txt", TEXT.getBytes(UTF_8));
    Article article = only(file.with("retrieved: 2025-03-03T04:00:00Z\n"), GAZETTE);
    assertThat(article.metadata().published()).isNull();
    assertThat(article.provenance().filing().byEditor()).doesNotContain(Field.PUBLISHED);
  }

  @Test
  void theCharsetThatAPageCameInServesWhereItDeclaresNone() {
    String page =
        "<html><body><article><p>Гавань Лорна закроют на девять дней в марте, сообщили власти.";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    Article article = only(new SourceFile("a.html", bytes).with("charset: windows-1251\n"));
    assertThat(article.text()).startsWith("Гавань");
  }

  @Test
  void ofAPageFetchedAgainTheLaterIsAVersion() {
    SourceFile first = page("a/2025-03-03/h.html", "nine", "2025-03-03T04:00:00Z");
    SourceFile same = page("a/2025-03-03/h-2.html", "nine", "2025-03-03T05:00:00Z");
    SourceFile later = page("a/2025-03-03/h-3.html", "ten", "2025-03-04T04:00:00Z");
    assertThat(new ArticleReader().read(List.of(first, same, later)).value())
        .extracting(Article::id, a -> a.provenance().also(), a -> a.provenance().versionOf())
        .containsExactly(
            tuple("a/2025-03-03/h-3.html", List.of(), "a/2025-03-03/h.html"),
            tuple("a/2025-03-03/h.html", List.of("a/2025-03-03/h-2.html"), null));
  }

  private static SourceFile page(String path, String days, String retrieved) {
    String note = "url: https://a.example/harbour\nretrieved: " + retrieved + "\n";
    String text = TEXT.replace("\n\n", "</p><p>").replace("nine", days);
    String page = "<html><title>Harbour of Lorn to close</title><body><article><p>" + text;
    return new SourceFile(path, page.getBytes(UTF_8)).with(note);
  }

  private static Article read(String path, String text, FolderRule... rules) {
    return only(new SourceFile(path, text.getBytes(UTF_8)), rules);
  }

  private static Article only(SourceFile file, FolderRule... rules) {
    var read =
        new ArticleReader(new ArticleRules(new FolderRules(List.of(rules)), List.of(), List.of()))
            .read(file);
    assertThat(read.value()).as(read.diagnostics().toString()).hasSize(1);
    return read.value().getFirst();
  }
}

package synoptic.cli.press;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.article.SourceFile;
import synoptic.claim.Comparison;
import synoptic.claim.editor.EditorRules;
import synoptic.config.Settings;
import synoptic.format.note.ArticleRules;
import synoptic.format.note.DatedArticle;
import synoptic.format.note.FolderRules;
import synoptic.quotation.AttributionRule;
import synoptic.quotation.Quotation;
import synoptic.quotation.SpeakerRules;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Reported;
import synoptic.workspace.Keep;
import synoptic.workspace.SourceFiles;

/** What one run found, the next recalls, and nothing else. */
class RecallTest {
  private static final SortedMap<String, String> NO_OWNERS = new TreeMap<>();

  private static final SourceFile A =
      file("a.txt", "“We close the old harbour on Monday,” said Ada Quill, the mayor of Lorn.\n");
  private static final SourceFile B =
      file("b.txt", "“We close the old harbour on Monday,” Mayor Ada Quill told reporters.\n");

  private static final Place SAID = new Place("a.txt", "We close the old harbour", 1);

  private final Pipeline pipeline = new Pipeline(Settings.DEFAULT);

  @TempDir Path folder;

  /** What a run finds, and what it had to find anew. */
  private final class Run {
    private final Recall recall;
    private int fresh;

    Run(String program) {
      this(program, Settings.DEFAULT);
    }

    Run(String program, Settings settings) {
      recall = Recall.of(new Keep(folder), program, settings);
    }

    private <T> Supplier<T> counted(Supplier<T> finding) {
      return () -> {
        fresh++;
        return finding.get();
      };
    }

    Reported<List<Article>> read(SourceFile file) {
      return recall.file(file, counted(() -> pipeline.articles(List.of(file))));
    }

    List<Quotation> quotations(Article article) {
      return recall.quotations(article, counted(() -> pipeline.quotations(article)));
    }

    Comparison compared(SortedMap<String, String> owners, SourceFile... files) {
      List<Article> articles =
          List.of(files).stream().flatMap(f -> read(f).value().stream()).toList();
      List<Quotation> quotations = articles.stream().flatMap(a -> quotations(a).stream()).toList();
      People people = pipeline.people(quotations);
      var story = new Story("s", articles);
      return recall.comparison(
          story,
          quotations,
          people,
          owners,
          counted(() -> pipeline.comparer(owners).compare(story, quotations, people)));
    }
  }

  @Test
  void whatWasFoundIsRecalled() {
    Comparison found = new Run("1").compared(NO_OWNERS, A, B);
    assertThat(found.claims()).isNotEmpty();
    var again = new Run("1");
    assertThat(again.compared(NO_OWNERS, A, B)).isEqualTo(found);
    assertThat(again.fresh).isZero();
  }

  @Test
  void everythingOfRealStoriesIsRecalled() throws IOException {
    SourceFile[] seeds = files(Path.of("seeds"));
    Comparison found = new Run("1").compared(NO_OWNERS, seeds);
    assertThat(found.claims()).isNotEmpty();
    assertThat(found.related()).isNotEmpty();
    var again = new Run("1");
    assertThat(again.compared(NO_OWNERS, seeds)).isEqualTo(found);
    assertThat(again.fresh).isZero();
  }

  @Test
  void articlesOfEveryFormatAreRecalled() throws IOException {
    for (SourceFile file : files(Path.of("src/test/resources/synoptic/format/articles"))) {
      Reported<List<Article>> read = pipeline.articles(List.of(file));
      assertThat(Frozen.WHOLE.of(Frozen.WHOLE.bytes(read))).as(file.path()).isEqualTo(read);
    }
  }

  @Test
  void aChangedFileIsReadAgainAndItsStoryCompared() {
    new Run("1").compared(NO_OWNERS, A, B);
    var again = new Run("1");
    again.compared(NO_OWNERS, A, file("b.txt", "Lorn has no harbour, said Ben Rook.\n"));
    assertThat(again.fresh).isEqualTo(3);
  }

  @Test
  void aFileElsewhereOrWithANoteIsAnother() {
    new Run("1").read(A);
    var again = new Run("1");
    assertThat(again.read(file("z.txt", new String(A.bytes(), UTF_8))).value().getFirst().id())
        .isEqualTo("z.txt");
    assertThat(again.read(A.with("outlet: Lorn Gazette")).value().getFirst().metadata().outlet())
        .isNotNull();
    assertThat(again.fresh).isEqualTo(2);
  }

  @Test
  void anotherProgramRecallsNothing() {
    new Run("1").compared(NO_OWNERS, A, B);
    var again = new Run("2");
    again.compared(NO_OWNERS, A, B);
    assertThat(again.fresh).isEqualTo(5);
  }

  @Test
  void settingsHaveASayInTheirPartAlone() {
    new Run("1").compared(NO_OWNERS, A, B);
    var hidden =
        new EditorRules(List.of(), List.of(), List.of(SAID), List.of(), List.of(), NO_OWNERS);
    var named = new SpeakerRules(NO_OWNERS, List.of(new AttributionRule(SAID, "Ben Rook", null)));
    var dated =
        new ArticleRules(
            FolderRules.NONE, List.of(new DatedArticle("a.txt", "2031-05-02", 1)), List.of());
    Settings of = Settings.DEFAULT;
    assertThat(fresh(hidden, of.speakers(), of.articles())).as("the story").isOne();
    assertThat(fresh(of.rules(), named, of.articles())).as("quotations and the story").isEqualTo(3);
    assertThat(fresh(of.rules(), of.speakers(), dated)).as("all").isEqualTo(5);
  }

  /** What is found anew with such settings. */
  private int fresh(EditorRules rules, SpeakerRules speakers, ArticleRules articles) {
    Settings of = Settings.DEFAULT;
    var settings =
        new Settings(
            of.digest(), of.claims(), rules, speakers, of.allowed(), articles, of.sources());
    var run = new Run("1", settings);
    run.compared(NO_OWNERS, A, B);
    return run.fresh;
  }

  @Test
  void anOwnerMayMakeOneAccountOfTwo() {
    new Run("1").compared(NO_OWNERS, A, B);
    var again = new Run("1");
    again.compared(new TreeMap<>(Map.of("Lorn Gazette", "Quill Holding")), A, B);
    assertThat(again.fresh).isOne();
  }

  @Test
  void aPersonIsAsTodaysArticlesKnowHim() {
    SourceFile more = file("c.txt", "The mayor of Lorn is tired, said Harbour Master Ada Quill.\n");
    new Run("1").compared(NO_OWNERS, A, B);
    var run = new Run("1");
    List<Article> articles =
        List.of(A, B).stream().flatMap(f -> run.read(f).value().stream()).toList();
    List<Quotation> quotations =
        articles.stream().flatMap(a -> run.quotations(a).stream()).toList();
    List<Quotation> all = new ArrayList<>(quotations);
    all.addAll(pipeline.quotations(pipeline.articles(List.of(more)).value().getFirst()));
    People people = pipeline.people(all);
    Comparison found =
        run.recall.comparison(
            new Story("s", articles),
            quotations,
            people,
            NO_OWNERS,
            () -> {
              throw new AssertionError();
            });
    assertThat(found.claims().getFirst().speaker()).isSameAs(people.person("Ada Quill"));
  }

  @Test
  void anArticleThatOtherFilesHadASayInIsFoundAnew() {
    var run = new Run("1");
    Article article = run.read(A).value().getFirst();
    Article merged = article.with(article.provenance().with(List.of("b.txt"), null));
    run.quotations(merged);
    run.quotations(merged);
    assertThat(run.fresh).isEqualTo(3);
  }

  @Test
  void classesOfOthersAreNotRead() {
    byte[] theirs = Frozen.WHOLE.bytes(new File("a"));
    assertThat(Frozen.WHOLE.of(theirs)).isNull();
    assertThat(Frozen.WHOLE.of(Frozen.WHOLE.bytes(List.of("a")))).isEqualTo(List.of("a"));
  }

  @Test
  void whatNamesSomethingThatIsGoneIsAsNone() {
    Article article = pipeline.articles(List.of(A)).value().getFirst();
    var frozen = new Frozen(o -> o instanceof Article ? "a" : null, Map.of("a", article));
    byte[] bytes = frozen.bytes(List.of(article));
    assertThat(frozen.of(bytes)).isEqualTo(List.of(article));
    assertThat(Frozen.WHOLE.of(bytes)).isNull();
  }

  private static SourceFile[] files(Path folder) throws IOException {
    return SourceFiles.read(List.of(folder)).value().toArray(SourceFile[]::new);
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile(path, text.getBytes(UTF_8));
  }
}

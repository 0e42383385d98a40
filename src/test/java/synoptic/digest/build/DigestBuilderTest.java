package synoptic.digest.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.claim.ClaimSettings;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.digest.DigestSettings;
import synoptic.digest.SampleCorpus;
import synoptic.digest.entry.ComparisonTable;
import synoptic.digest.entry.Facts;
import synoptic.digest.entry.Overlap;
import synoptic.digest.entry.Period;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.article.ShownBlock;
import synoptic.digest.entry.article.ShownPart;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.excerpt.Excerpts;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Messages;
import synoptic.digest.passage.Piece;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.SignificantDifference;
import synoptic.digest.passage.Source;
import synoptic.digest.passage.SpeakerLabel;
import synoptic.digest.passage.Told;
import synoptic.digest.passage.Wording;
import synoptic.story.ArticleChoice;
import synoptic.story.StoryRules;
import synoptic.text.Selector;
import synoptic.text.Span;

class DigestBuilderTest {
  private static final Instant NOW = Instant.parse("2025-03-06T06:00:00.5Z");

  private static Digest build(Excerpts excerpts) {
    var settings =
        new DigestSettings(
            "Sample",
            null,
            null,
            excerpts,
            ClaimSettings.DEFAULT,
            StoryRules.NONE,
            List.of(),
            Locale.ENGLISH);
    return new DigestBuilder(settings).build(SampleCorpus.plain(), NOW);
  }

  private static StoryEntry harbour(Excerpts excerpts) {
    return build(excerpts).stories().getFirst();
  }

  @Test
  void countsFacts() {
    assertThat(harbour(Excerpts.DEFAULT).facts())
        .isEqualTo(
            new Facts(3, 3, 1, 2, 7, 3, 1, new Period("2025-03-04", "2025-03-05T08:30:00Z")));
  }

  @Test
  void borrowsAStatedHeadlineForAStory() {
    Headline headline = harbour(Excerpts.DEFAULT).headline();
    assertThat(headline.text()).isEqualTo("Bridge to close for eighteen months");
    assertThat(headline.source().id()).isEqualTo("courier.txt");
    assertThat(headline.stated()).isTrue();
  }

  @Test
  void letsTheLeadStandInForATitle() {
    Headline headline = harbour(Excerpts.DEFAULT).articles().get(1).headline();
    assertThat(headline.text())
        .isEqualTo("Town shuts its harbour bridge for 18 months, the Coast Courier reports.");
    assertThat(headline.stated()).isFalse();
  }

  @Test
  void putsTheMostSeriousDifferenceFirst() {
    assertThat(harbour(Excerpts.DEFAULT).ledger().entries())
        .extracting(DiscrepancyEntry::kindName)
        .containsExactly("negation", "number", "participants");
  }

  @Test
  void groupsReadingsThatAreTheSameWords() {
    DiscrepancyEntry negation = harbour(Excerpts.DEFAULT).ledger().entries().getFirst();
    assertThat(negation.accounts()).extracting(a -> a.passages().size()).containsExactly(1, 1, 1);
  }

  @Test
  void saysHowReadingsDiffer() {
    ClaimEntry claim = harbour(Excerpts.DEFAULT).claims().getFirst();
    assertThat(claim.apparatus()).isEqualTo("They differ in a negation.");
    assertThat(claim.readings())
        .extracting(r -> r.wording().inWords())
        .containsExactly("", "differs in a negation", "the same words");
    assertThat(claim.readings().get(1).words().pieces())
        .extracting(Piece::text, Piece::style)
        .containsExactly(
            tuple("We will ", "plain"),
            tuple("", "significant"),
            tuple("close the bridge before summer ", "plain"),
            tuple("[2026]", "editorial"),
            tuple(",", "plain"));
  }

  @Test
  void namesWhoSaidWhatAndWhoIsNotNamed() {
    assertThat(harbour(Excerpts.DEFAULT).speakers())
        .extracting(w -> w.speaker().name())
        .containsExactly("Ana Ruiz", "Not named where quoted", "speaker not found");
  }

  @Test
  void showsNoMoreThanTheCaps() {
    for (int words : new int[] {0, 5, 12, 20, 40}) {
      Digest digest = build(new Excerpts(true, words, 1));
      assertThat(digest.articles())
          .allSatisfy(a -> assertThat(a.count().shown()).isLessThanOrEqualTo(words));
    }
    assertThat(build(new Excerpts(true, 20, 1)).corpus().withheld()).isPositive();
  }

  @Test
  void namesWhoPrintsAClaimInWordsThatTheCapsKeepBack() {
    ClaimEntry claim =
        IntStream.range(1, 40)
            .mapToObj(words -> harbour(new Excerpts(true, words, 1)))
            .flatMap(s -> s.claims().stream())
            .filter(c -> !c.coverage().unshown().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(claim.isShared()).isTrue();
    assertThat(claim.readings())
        .hasSize(claim.coverage().articles() - claim.coverage().unshown().size());
    assertThat(claim.readings())
        .extracting(Reading::source)
        .doesNotContainAnyElementsOf(claim.coverage().unshown());
  }

  @Test
  void saysHowEachArticleHasAClaim() {
    ComparisonTable table = harbour(Excerpts.DEFAULT).table();
    assertThat(table.rows().getFirst().cells())
        .extracting(
            c -> c.reading() == null ? "" : c.reading().source().siglum(),
            cell -> Messages.ENGLISH.say(cell.message()))
        .containsExactly(tuple("A", "shown"), tuple("B", "differs"), tuple("C", "same words"));
  }

  @Test
  void showsAllWithoutCaps() {
    ArticleEntry article = harbour(new Excerpts(false, 0, 0)).articles().getFirst();
    assertThat(article.isExcerpted()).isFalse();
    assertThat(article.blocks())
        .extracting(ShownBlock::label)
        .containsExactly("headline", "body", "body", "body", "body");
  }

  @Test
  void countsWordsThatOthersHaveToo() {
    Overlap overlap = harbour(Excerpts.DEFAULT).overlap();
    assertThat(overlap.rows()).extracting(r -> r.source().siglum()).containsExactly("A", "B", "C");
    assertThat(overlap.rows().get(2).percents()).containsExactly(17, 17, 100);
  }

  @Test
  void namesTheWordsThatDifferSignificantly() {
    Wording wording = harbour(Excerpts.DEFAULT).claims().getFirst().readings().get(1).wording();
    assertThat(wording.brief())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.base()).isNotNull().extracting(CitedPassage::text).isEqualTo("not ");
              assertThat(d.reading()).isNull();
            });
    assertThat(wording.isLonger()).isFalse();
  }

  @Test
  void saysNothingInPassingThatIsLongOrTwoPhrases() {
    CitedPassage six = first("The harbour bridge will close for");
    CitedPassage seven = first("The harbour bridge will close for 18");
    CitedPassage two = first("summer,\" Mayor Ana");
    var differences =
        List.of(
            new SignificantDifference(six, null),
            new SignificantDifference(null, seven),
            new SignificantDifference(two, six));
    var wording = new Wording("", false, differences, Told.EVERYTHING);
    assertThat(wording.brief()).containsExactly(differences.getFirst());
    assertThat(wording.isLonger()).isTrue();
  }

  @Test
  void saysNothingInPassingThatTellsNothingByItself() {
    var slight = new SignificantDifference(first("on"), first("the"));
    var denial = new SignificantDifference(null, first("not"));
    assertThat(new Wording("", false, List.of(slight, denial), Told.EVERYTHING).brief())
        .containsExactly(denial);
  }

  @Test
  void letsEachSpeakerStandForAStoryOnceBeforeAnyTwice() {
    assertThat(harbour(Excerpts.DEFAULT).foremost().best())
        .extracting(c -> c.speaker().name())
        .containsExactly("Ana Ruiz", SpeakerLabel.reporter(Messages.ENGLISH).name(), "Ana Ruiz");
  }

  /** The first place of some words in the first article. */
  private static CitedPassage first(String words) {
    Corpus corpus = SampleCorpus.plain();
    Article article = corpus.comparisons().getFirst().story().articles().getFirst();
    int start = article.text().indexOf(words);
    Source source = harbour(Excerpts.DEFAULT).articles().getFirst().source();
    var span = new Span(start, start + words.length());
    return new CitedPassage(source, Selector.of(article.text(), span, span));
  }

  @Test
  void showsAnExcerptWithItsQuotationMarks() {
    ArticleEntry article = harbour(new Excerpts(true, 34, 1)).articles().getFirst();
    assertThat(article.blocks())
        .flatExtracting(ShownBlock::parts)
        .extracting(ShownPart::text)
        .anyMatch(shown -> shown.startsWith("\"We will not close the bridge before summer,\""));
  }

  @Test
  void datesAClaimByTheEarliestOfItsArticles() {
    assertThat(harbour(Excerpts.DEFAULT).claims().getFirst().published()).isEqualTo("2025-03-04");
  }

  @Test
  void putsAClaimWithANamedSpeakersWordsFirst() {
    assertThat(harbour(Excerpts.DEFAULT).foremost().best().getFirst().speaker().isNamed()).isTrue();
  }

  @Test
  void leadsToThePlaceInTheOriginal() {
    assertThat(harbour(Excerpts.DEFAULT).articles())
        .extracting(ArticleEntry::original)
        .satisfiesExactly(
            courier ->
                assertThat(courier)
                    .isEqualTo(
                        "https://courier.example/bridge?a=1&b=2#:~:text=The%20harbour%20bridge%20will,council%20decided%20on%20Monday"),
            post -> assertThat(post).isNull(),
            bare -> assertThat(bare).isNull());
  }

  @Test
  void putsFirstWhatTheEditorPinned() {
    List<String> plain = ids(List.of());
    String last = plain.getLast();
    String article = digest(List.of()).stories().getLast().articles().getFirst().source().id();
    List<String> pinned = ids(List.of(new ArticleChoice(List.of(article), 1)));
    assertThat(pinned).startsWith(last).containsExactlyInAnyOrderElementsOf(plain);
    assertThat(pinned.subList(1, pinned.size())).isEqualTo(plain.subList(0, plain.size() - 1));
  }

  private static List<String> ids(List<ArticleChoice> pins) {
    return digest(pins).stories().stream().map(s -> s.ref().id()).toList();
  }

  private static Digest digest(List<ArticleChoice> pins) {
    DigestSettings plain = DigestSettings.DEFAULT;
    var rules = new StoryRules(List.of(), List.of(), List.of(), pins);
    var settings =
        new DigestSettings(
            "Sample",
            null,
            null,
            plain.excerpts(),
            plain.matching(),
            rules,
            plain.notes(),
            Locale.ENGLISH);
    return new DigestBuilder(settings).build(SampleCorpus.plain(), NOW);
  }
}

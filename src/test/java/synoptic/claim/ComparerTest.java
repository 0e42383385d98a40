package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.quotation.People;
import synoptic.quotation.Quotation;
import synoptic.quotation.QuotationFinder;
import synoptic.story.Story;
import synoptic.text.Span;

class ComparerTest {
  private static final String CREDIT = "Coast Wire reported";

  private static Comparison compare(Article... articles) {
    List<Quotation> quotations =
        List.of(articles).stream().flatMap(a -> new QuotationFinder().find(a).stream()).toList();
    return new Comparer()
        .compare(
            new Story("s", List.of(articles)), quotations, People.of(quotations, new TreeMap<>()));
  }

  private static Article crediting(String id, String text) {
    int at = text.indexOf(CREDIT);
    return Articles.of(
        id, text, id, List.of(new Origin("Coast Wire", new Span(at, at + CREDIT.length()))));
  }

  /** A credit in the lead is for the whole article; one further down is for its passage. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 2"})
  void aCommonCreditInTheLeadMakesOneLineage(int paragraph, int lineages) {
    String first = "Arlen quits, Coast Wire reported.\n";
    String other = "The council meets again on Friday.\nBread is dear in Brack.\n";
    Article a =
        crediting(
            "a.txt",
            other.repeat(paragraph).lines().limit(paragraph - 1).reduce("", (x, y) -> x + y + "\n")
                + first);
    Article b = crediting("b.txt", "A long quarrel has ended, Coast Wire reported.\nRain fell.");
    assertThat(compare(a, b).lineages()).hasSize(lineages);
  }

  @Test
  void whoSaidItIsNoClaim() {
    Article a =
        Articles.of(
            "a.txt",
            "“The port will be closed for nine days,” harbour master Ada Quill told reporters.");
    Article b =
        Articles.of(
            "b.txt",
            "“The port stays shut for nine days,” harbour master Ada Quill told reporters.");
    assertThat(compare(a, b).claims())
        .flatExtracting(Claim::witnesses)
        .extracting(w -> (w.article().equals("a.txt") ? a : b).text(w.span()))
        .containsExactly(
            "The port will be closed for nine days", "The port stays shut for nine days");
  }

  /** Through whom the words came joins the witnesses of that claim; the articles stay apart. */
  @Test
  void wordsThroughAnotherOutletAreItsOwnForTheirClaim() {
    Article a =
        Articles.of(
            "a.txt",
            "“The port will be closed for nine days,” Quill told the Daily Herald.\nRain fell.",
            "A News",
            List.of());
    Article b =
        Articles.of(
            "b.txt",
            "“The port will be closed for nine days,” Quill told reporters.\nFog came.",
            "Daily Herald",
            List.of());
    Comparison comparison = compare(a, b);
    assertThat(comparison.lineages()).hasSize(2);
    assertThat(comparison.claims().getFirst().witnesses()).hasSize(2);
    assertThat(comparison.claims().getFirst().lineages()).isEqualTo(1);
  }

  /**
   * The name stands under the words that it is about, although a sentence of the quotation stands
   * between.
   */
  @Test
  void aNameThatDiffersIsShownWithTheWords() {
    Article a =
        Articles.of(
            "a.txt",
            "“The port will be closed for nine days. Trade will suffer badly,” said Ada Quillam.");
    Article b =
        Articles.of(
            "b.txt",
            "“The port will be closed for nine days. Trade will suffer badly,” said Ada Qullem.");
    assertThat(compare(a, b).ledger())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Difference.NAME);
              assertThat(d.readings().getFirst().span().of(a.text()))
                  .startsWith("The port")
                  .endsWith("Ada Quillam");
              assertThat(d.readings().getFirst().focus().of(a.text())).isEqualTo("Ada Quillam");
            });
  }

  @Test
  void aSentenceKeepsTheBracketThatClosesAfterAnAbbreviation() {
    String words = "We need a way to ensure that they go on (in the talks, - ed.)";
    Article a = Articles.of("a.txt", words + " - said one of the officials.");
    Article b = Articles.of("b.txt", words + " - said an official.");
    assertThat(compare(a, b).claims().getFirst().base().span().of(a.text())).isEqualTo(words);
  }

  @Test
  void showsTwoAgainstOne() {
    Article a =
        Articles.of(
            "a.txt", "“The port will be closed for nine days in May,” Ada Quill told reporters.");
    Article b =
        Articles.of(
            "b.txt", "“The port will be closed for ten days in May,” Ada Quill told reporters.");
    Article c =
        Articles.of("c.txt", "“The port will be closed for nine days in May,” Ada Quill told us.");
    assertThat(compare(a, b, c).ledger())
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.readings())
                    .extracting(Discrepancy.Reading::article)
                    .containsExactlyInAnyOrder("a.txt", "b.txt", "c.txt"));
  }

  /**
   * One outlet goes on to say more of the same subject, and has it from a medium instead of a
   * person.
   */
  @Test
  void comparesWhatASentenceStatesFirst() {
    Article a =
        Articles.of(
            "a.txt",
            "A source familiar with the talks said several traders were “appalled” that the"
                + " minister did not want to close the port.");
    Article b =
        Articles.of(
            "b.txt",
            "According to Bloomberg, several traders were \"appalled\" that the minister did not"
                + " want to close the port, and have aired their anger in letters that reached the"
                + " harbour office on Monday morning before the meeting.");
    assertThat(compare(a, b).claims().getFirst().witnesses())
        .extracting(w -> (w.article().equals("a.txt") ? a : b).text(w.span()))
        .hasSize(2)
        .allMatch(text -> text.contains("several traders") && text.matches(".*close the port\\.?"));
  }

  /** The two that agree bring in the third, which differs from one of them. */
  @Test
  void aThirdPassageJoinsOverTheOneThatItAgreesWith() {
    Article a =
        Articles.of("a.txt", "Two hundred people were brought to safety by the fire brigade.");
    Article b = Articles.of("b.txt", "The fire brigade brought 200 people to safety.");
    Article c =
        Articles.of(
            "c.txt", "Two hundred and fifty people were brought to safety by the fire brigade.");
    assertThat(compare(a, b, c).claims().getFirst().witnesses()).hasSize(3);
  }

  /** What everybody who reports an event must tell is told by each in words of his own. */
  @Test
  void reportersWhoTellTheSameFactsStayApart() {
    Article a =
        Articles.of(
            "a.txt",
            "An Egyptian court on Saturday convicted former president Morsi and 19 others of"
                + " insulting the judiciary, sentencing them to three years in prison.\n"
                + "All the defendants are accused of insulting the judiciary by making statements"
                + " in public that the court found to be expressing hatred.\n"
                + "Five of them, among them the activist Abdel Fattah, were fined 30,000 pounds"
                + " each.\n"
                + "The verdict can be appealed, state television said.");
    Article b =
        Articles.of(
            "b.txt",
            "A court in Egypt sent ousted president Morsi to prison for three years along with 19"
                + " other defendants for insulting judges, his lawyer said on Saturday.\n"
                + "The charge against all of the defendants was that they had made statements"
                + " deemed insulting to the judiciary.\n"
                + "Fines of 30,000 pounds each were imposed on five others, including Abdel Fattah,"
                + " who is in jail.\n"
                + "They can appeal.");
    Comparison comparison = compare(a, b);
    assertThat(comparison.claims().stream().filter(k -> k.witnesses().size() > 1))
        .hasSizeGreaterThan(1);
    assertThat(comparison.lineages()).hasSize(2);
  }

  /** Whom "he" means was only inferred. */
  @Test
  void aPronounIsNoOtherName() {
    Article a =
        Articles.of(
            "a.txt",
            "Port chief Lai Quill spoke.\n"
                + "“The port will be closed for nine days,” he told reporters.");
    Article b =
        Articles.of("b.txt", "“The port will be closed for nine days,” Adam Quill told reporters.");
    assertThat(compare(a, b).ledger()).isEmpty();
  }

  /** Sentences that are not alike, and parts of a toll beside them. */
  @Test
  void theTollsOfTheLeadsAreCompared() {
    Article a =
        Articles.of(
            "a.txt",
            "At least seven people were killed when a tram left the rails in a bend near London on"
                + " Wednesday.");
    Article b =
        Articles.of(
            "b.txt",
            "Five people are dead after a tram overturned in Croydon.\n"
                + "Three of the dead were children.");
    Article c =
        Articles.of(
            "c.txt",
            "A derailment in the south of the city killed seven people and two others died later,"
                + " doctors said.");
    assertThat(compare(a, b, c).discrepancies())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Difference.NUMBER);
              assertThat(d.readings())
                  .extracting(
                      r ->
                          r.focus()
                              .of(
                                  (r.article().equals("a.txt")
                                          ? a
                                          : r.article().equals("b.txt") ? b : c)
                                      .text()))
                  .containsExactly("At least seven", "Five", "seven");
            });
  }

  @Test
  void tollsThatAgreeAreNoDifference() {
    Article a =
        Articles.of(
            "a.txt",
            "At least seven people were killed when a tram left the rails in a bend near London on"
                + " Wednesday.");
    Article b =
        Articles.of(
            "b.txt",
            "Seven dead as tram overturns in Croydon.\n"
                + "A crash killed 10 American tourists in 1999.");
    assertThat(compare(a, b).discrepancies()).isEmpty();
  }

  @Test
  void whatSaysNothingOfAnEventIsNoClaim() {
    String said =
        "\nBut wait, there's more.\nUpdate at %s. ET.\nAda Quill (@quill) December 16, 2018";
    Article a =
        Articles.of("a.txt", "The port will be closed for nine days." + said.formatted("1:55 p.m"));
    Article b =
        Articles.of(
            "b.txt", "The port will be closed for nine days." + said.formatted("11:22 a.m"));
    assertThat(compare(a, b).claims()).hasSize(1);
  }

  /** The word that replaces a quoted one is told from the words before the quotation mark. */
  @Test
  void aChangeEndsAtTheQuotationMark() {
    Article a =
        Articles.of(
            "a.txt",
            "“What is crucial for all of us is peace at last in this port,” Ada Quill told"
                + " reporters.");
    Article b =
        Articles.of(
            "b.txt",
            "Ada Quill told reporters that \"it is crucial for all of us to have peace at last in"
                + " this port,\" and left.");
    Claim claim = compare(a, b).claims().getFirst();
    Article other = claim.witnesses().getLast().article().equals("a.txt") ? a : b;
    assertThat(claim.witnesses().getLast().variants())
        .filteredOn(v -> v.kind() == Difference.QUOTED_WORDS)
        .extracting(v -> v.reading().of(other.text()))
        .first()
        .isEqualTo("it");
  }

  @Test
  void comparesAShortQuotationAsItWasSaid() {
    Article a =
        Articles.of("a.txt", "Mayor Ada Quill denied that.\n“Nobody warned me,” Quill said.");
    Article b = Articles.of("b.txt", "Mayor Ada Quill was angry.\n“Nobody warned me,” Quill said.");
    assertThat(compare(a, b).claims().getFirst().witnesses()).hasSize(2);
  }

  @Test
  void aRoleAfterTheSpeakerIsNoClaim() {
    Article a =
        Articles.of(
            "a.txt", "“The port is closed today,” said Ada Quill, the harbour master of the city.");
    Article b =
        Articles.of(
            "b.txt", "“The port is open again,” said Ada Quill, the harbour master of the city.");
    assertThat(compare(a, b).claims())
        .allSatisfy(c -> assertThat(c.base().quotation()).isNotNull());
  }

  @Test
  void aListThatSaysThatItIsOpenContradictsNone() {
    Article a =
        Articles.of(
            "a.txt",
            "Quill called the mayors of Brack, Tarn, Lind, Marrow and Holm about the closed port on"
                + " Monday.");
    Article b =
        Articles.of(
            "b.txt",
            "Quill called the mayors, including those of Brack, Tarn and Lind, about the closed"
                + " port on Monday.");
    assertThat(compare(a, b).ledger())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.kind()).isEqualTo(Difference.OPEN_LIST);
              assertThat(d.readings())
                  .filteredOn(r -> r.article().equals("b.txt"))
                  .allSatisfy(r -> assertThat(r.focus().of(b.text())).startsWith("including"));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Peter Lindqvist, Piotr Lindqvist, 1",
    "Joe Biden, Joseph Biden, 0",
    "J. Biden, Joe Biden, 0",
    "Biden, Joe Biden, 0",
    "Vladimir Zelensky, Volodymyr Zelenskyy, 0"
  })
  void firstNamesOfOneSpeakerMayDiffer(String first, String second, int discrepancies) {
    Article a =
        Articles.of(
            "a.txt",
            "“The port will be closed for nine days in May,” " + first + " told reporters.");
    Article b =
        Articles.of(
            "b.txt",
            "“The port will be closed for nine days in May,” " + second + " told reporters.");
    assertThat(compare(a, b).ledger()).hasSize(discrepancies);
  }

  @Test
  void aFewWordsOfTwoSpeakersAreNotOneClaim() {
    Article a = Articles.of("a.txt", "“We know who Gary is,” one executive said.");
    Article b = Articles.of("b.txt", "“We know who he is,” Ada Quill said.");
    assertThat(compare(a, b).claims()).allSatisfy(c -> assertThat(c.witnesses()).hasSize(1));
  }

  @Test
  void wordsOfSomebodyUnnamedAreNotGivenToWhomAnotherNames() {
    String words = "“The port will be closed for nine days in May and nobody knows why,” ";
    Article a = Articles.of("a.txt", words + "one official said on a long Monday.");
    Article b = Articles.of("b.txt", words + "Ada Quill said.");
    assertThat(compare(a, b).claims().getFirst().witnesses()).hasSize(2);
    assertThat(compare(a, b).claims().getFirst().speaker()).isNull();
  }

  @Test
  void oneUnnamedSourceIsNotSeveral() {
    String words = "“The port will be closed for nine days in May and nobody knows why,” ";
    Article a = Articles.of("a.txt", words + "a harbour official said.");
    Article b = Articles.of("b.txt", words + "harbour officials said.");
    assertThat(compare(a, b).ledger())
        .extracting(Discrepancy::kind)
        .containsExactly(Difference.SOURCES);
  }
}

package synoptic.claim.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.claim.Articles;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.people.People;
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
}

package synoptic.claim.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.claim.Articles;
import synoptic.claim.Attestation;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.Discrepancy.Reading;
import synoptic.claim.Lineage;
import synoptic.claim.Witness;
import synoptic.story.Story;
import synoptic.text.Span;

/** What an editor accepted, and what of a comparison waits for him. */
class ReviewTest {
  private static final Article A = Articles.of("a", "Nine men drowned at Lorn. The pier broke.");
  private static final Article B = Articles.of("b", "Six men drowned at Lorn. The pier broke.");
  private static final Article C = Articles.of("c", "Ten men drowned at Lorn. The pier broke.");
  private static final Story STORY = new Story("s", List.of(A, B, C));

  private static final Discrepancy NUMBERS = numbers(A, "Nine", B, "Six");

  private static Discrepancy numbers(Article one, String first, Article other, String second) {
    return new Discrepancy(Difference.NUMBER, List.of(reading(one, first), reading(other, second)));
  }

  private static Reading reading(Article of, String focus) {
    return new Reading(of.id(), find(of, of.text().split("[.]")[0]), find(of, focus));
  }

  private static Span find(Article of, String words) {
    int start = of.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Subject subject(String article, @Nullable String quote) {
    return new Subject(article, quote == null ? null : new Place(article, quote, 1));
  }

  private static Review having(Subject... subjects) {
    return new Review(true, List.of(new Acceptance(List.of(subjects))));
  }

  private static boolean accepts(Review review, Point... points) {
    return review.accepts(Arrays.asList(points), STORY::article);
  }

  @Test
  void acceptsADifferenceThatIsNamedByItsWords() {
    assertThat(having(subject("a", "Nine"), subject("b", "Six")).isSeen(NUMBERS, STORY)).isTrue();
    assertThat(having(subject("b", "Six"), subject("a", "Nine")).isSeen(NUMBERS, STORY)).isTrue();
  }

  @Test
  void acceptsNothingElseWithIt() {
    assertThat(having(subject("a", "Nine")).isSeen(NUMBERS, STORY)).isFalse();
    assertThat(
            having(subject("a", "Nine"), subject("b", "Six"), subject("c", "Ten"))
                .isSeen(NUMBERS, STORY))
        .isFalse();
  }

  @Test
  void otherWordsOfThePassageNameAnotherDifference() {
    assertThat(having(subject("a", "drowned"), subject("b", "Six")).isSeen(NUMBERS, STORY))
        .isFalse();
    assertThat(having(subject("a", "The pier"), subject("b", "Six")).isSeen(NUMBERS, STORY))
        .isFalse();
    assertThat(having(subject("a", "no such"), subject("b", "Six")).isSeen(NUMBERS, STORY))
        .isFalse();
  }

  @Test
  void namesADifferenceUpToItsLastWord() {
    Reading late = new Reading("a", find(A, "Nine men drowned at Lorn"), find(A, "drowned"));
    assertThat(A.text(Point.of(late).words())).isEqualTo("Nine men drowned");
    assertThat(A.text(new Point("a", late.span()).words())).isEqualTo("Nine men drowned at Lorn");
    Span nowhere = new Span(9, 9);
    assertThat(A.text(new Point("a", late.span(), nowhere).words()))
        .isEqualTo("Nine men drowned at Lorn");
    assertThat(accepts(having(subject("a", "Nine men drowned")), Point.of(late))).isTrue();
    assertThat(accepts(having(subject("a", "drowned")), Point.of(late))).isTrue();
    assertThat(accepts(having(subject("a", "Nine men drowned at")), Point.of(late))).isFalse();
  }

  @Test
  void acceptsAPassageByWordsMostlyOfIt() {
    Point whole = new Point("a", find(A, "Nine men drowned at Lorn"));
    assertThat(accepts(having(subject("a", "men drowned at Lorn")), whole)).isTrue();
    assertThat(accepts(having(subject("a", "Lorn. The pier")), whole)).isFalse();
    assertThat(accepts(having(subject("b", "men drowned at Lorn")), whole)).isFalse();
    Point empty = new Point("a", find(A, "Nine men drowned at Lorn"), new Span(4, 4));
    assertThat(accepts(having(subject("a", "men drowned at Lorn")), empty)).isTrue();
  }

  @Test
  void anArticleIsNoPassageOfIt() {
    Point article = new Point("a", null);
    assertThat(accepts(having(subject("a", null)), article)).isTrue();
    assertThat(accepts(having(subject("b", null)), article)).isFalse();
    assertThat(accepts(having(subject("a", "Nine men")), article)).isFalse();
    assertThat(accepts(having(subject("a", null)), new Point("a", find(A, "Nine men")))).isFalse();
    assertThat(
            having(subject("x", "Nine"))
                .accepts(List.of(new Point("x", find(A, "Nine"))), i -> null))
        .isFalse();
  }

  @Test
  void anAcceptanceHasASubject() {
    assertThatThrownBy(() -> new Acceptance(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Claim claim(String id, Discrepancy... of) {
    Witness first = new Witness("a", find(A, "The pier broke"), List.of(), null, List.of());
    Attestation once = Attestation.of(first);
    return new Claim(id, "s", null, once, List.of(of));
  }

  private static Lineage lineage(String... articles) {
    return new Lineage(articles[0], List.of(articles), List.of());
  }

  private static final Discrepancy OTHER = numbers(B, "Six", C, "Ten");

  private static Comparison comparison(List<Lineage> lineages) {
    return new Comparison(
        STORY,
        List.of(claim("plain"), claim("nine", NUMBERS), claim("ten", OTHER)),
        lineages,
        List.of(NUMBERS, OTHER),
        List.of(),
        List.of());
  }

  private static Stream<String> ids(Comparison of) {
    return of.claims().stream().map(Claim::id);
  }

  @Test
  void keepsBackWhatWaitsWithItsClaims() {
    Comparison all = comparison(List.of(lineage("a"), lineage("b"), lineage("c")));
    Comparison shown = having(subject("a", "Nine"), subject("b", "Six")).shown(all);
    assertThat(ids(shown)).containsExactly("plain", "nine");
    assertThat(shown.discrepancies()).containsExactly(NUMBERS);
    assertThat(shown.held()).isEqualTo(1);
    assertThat(new Review(true, List.of()).shown(all).held()).isEqualTo(2);
  }

  @Test
  void asksForNothingOfWhatOneReportTells() {
    Comparison all = comparison(List.of(lineage("a", "b"), lineage("c")));
    Comparison shown = new Review(true, List.of()).shown(all);
    assertThat(ids(shown)).containsExactly("plain", "nine");
    assertThat(shown.held()).isEqualTo(1);
  }

  @Test
  void showsAllWhereNobodyReviews() {
    Comparison all = comparison(List.of(lineage("a"), lineage("b"), lineage("c")));
    assertThat(Review.NONE.shown(all)).isSameAs(all);
  }
}

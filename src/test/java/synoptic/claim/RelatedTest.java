package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.claim.Related.Side;
import synoptic.text.Span;

/** Which claims a passage on the same matter stands beside. */
class RelatedTest {
  private static final Side A = new Side("a", new Span(100, 200));
  private static final Side B = new Side("b", new Span(0, 50));
  private static final Related PAIR = new Related(A, B, .2);

  private static Claim claim(String article, Span span, Span... repeats) {
    Witness one = new Witness(article, span, List.of(repeats), null, List.of());
    return new Claim("c", "s", null, Attestation.of(one), List.of());
  }

  @Test
  void facesAClaimThatHasHalfOfOneSide() {
    Claim half = claim("a", new Span(150, 400));
    assertThat(PAIR.faces(half)).isTrue();
    assertThat(PAIR.facing(half)).containsExactly(B);
    Claim within = claim("b", new Span(10, 20));
    assertThat(PAIR.faces(within)).isTrue();
    assertThat(PAIR.facing(within)).containsExactly(A);
  }

  @Test
  void facesARepeat() {
    Claim again = claim("a", new Span(500, 600), new Span(100, 190));
    assertThat(PAIR.facing(again)).containsExactly(B);
  }

  @Test
  void facesNoOtherPassageOfTheArticle() {
    Claim less = claim("a", new Span(160, 400));
    assertThat(PAIR.faces(less)).isFalse();
    assertThat(PAIR.facing(less)).isEmpty();
    assertThat(PAIR.faces(claim("c", new Span(100, 200)))).isFalse();
  }

  @Test
  void isOfTwoArticles() {
    Side beside = new Side("a", new Span(300, 400));
    assertThatThrownBy(() -> new Related(A, beside, .2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

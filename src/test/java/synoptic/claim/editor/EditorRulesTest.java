package synoptic.claim.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.Place;
import synoptic.article.Whereabouts;
import synoptic.claim.Articles;
import synoptic.claim.ClaimSettings;
import synoptic.claim.Comparison;
import synoptic.claim.compare.Comparer;
import synoptic.quotation.people.People;
import synoptic.story.Story;

class EditorRulesTest {
  private static final Article A =
      Articles.of(
          "a.txt",
          "The old bridge over the river Orla closes for repairs on Monday.\nThe mayor likes cake.",
          "A News",
          List.of());
  private static final Article B =
      Articles.of(
          "b.txt",
          "The old bridge across the river Orla closes for repair on Monday.\n"
              + "Pies please the head of the town.",
          "B News",
          List.of());
  private static final Place BRIDGE_A = new Place("a.txt", "closes for repairs", 3);
  private static final Place BRIDGE_B = new Place("b.txt", "closes for repair", 4);
  private static final Place CAKE = new Place("a.txt", "The mayor likes cake.", 5);
  private static final Place PIES = new Place("b.txt", "Pies please", 6);

  private static Comparison compare(EditorRules rules) {
    return new Comparer(ClaimSettings.DEFAULT, rules)
        .compare(new Story("s", List.of(A, B)), List.of(), People.of(List.of(), new TreeMap<>()));
  }

  private static EditorRules rules(
      List<PassagePair> joins, List<PassagePair> splits, List<Place> hides, List<ClaimNote> notes) {
    return new EditorRules(joins, splits, hides, notes, List.of(), new TreeMap<>());
  }

  @Test
  void withoutRulesTheMatcherDecides() {
    assertThat(compare(EditorRules.NONE).claims())
        .singleElement()
        .satisfies(c -> assertThat(c.witnesses()).hasSize(2));
  }

  @Test
  void aJoinMakesAClaim() {
    assertThat(
            compare(rules(List.of(new PassagePair(CAKE, PIES)), List.of(), List.of(), List.of()))
                .claims())
        .hasSize(2);
  }

  @Test
  void aSplitTakesAClaimApart() {
    assertThat(
            compare(
                    rules(
                        List.of(),
                        List.of(new PassagePair(BRIDGE_A, BRIDGE_B)),
                        List.of(),
                        List.of()))
                .claims())
        .isEmpty();
  }

  @Test
  void aHiddenClaimIsNotShown() {
    assertThat(compare(rules(List.of(), List.of(), List.of(BRIDGE_B), List.of())).claims())
        .isEmpty();
  }

  @Test
  void aNoteIsShownWithItsClaim() {
    EditorRules rules =
        rules(
            List.of(), List.of(), List.of(), List.of(new ClaimNote(BRIDGE_A, "Since *reopened*.")));
    assertThat(compare(rules).claims())
        .singleElement()
        .satisfies(c -> assertThat(c.notes()).containsExactly("Since *reopened*."));
  }

  @Test
  void outletsOfOneOwnerAreOneLineage() {
    var owners = new TreeMap<String, String>();
    owners.put("A News", "Orla Media");
    owners.put("B News", "Orla Media");
    var rules = new EditorRules(List.of(), List.of(), List.of(), List.of(), List.of(), owners);
    assertThat(compare(rules).lineages())
        .singleElement()
        .satisfies(l -> assertThat(l.articles()).containsExactly("a.txt", "b.txt"));
    assertThat(compare(EditorRules.NONE).lineages()).hasSize(2);
  }

  @Test
  void aRuleThatMatchesNothingIsAWarningWithItsLine() {
    EditorRules rules =
        rules(List.of(), List.of(), List.of(new Place("a.txt", "no such words", 7)), List.of());
    assertThat(rules.check(new Whereabouts("synoptic.yml", List.of(A, B), a -> null)))
        .singleElement()
        .hasToString(
            "synoptic.yml:7:1: warning: No passage of a.txt holds 'no such words'. Quote words of"
                + " its text as they stand there.");
  }

  @Test
  void aPairIsTheSameInEitherOrder() {
    assertThat(new PassagePair(CAKE, PIES).isSame(new PassagePair(PIES, CAKE))).isTrue();
    assertThat(new PassagePair(CAKE, PIES).isSame(new PassagePair(CAKE, BRIDGE_B))).isFalse();
  }
}

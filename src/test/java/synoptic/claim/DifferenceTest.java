package synoptic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import synoptic.article.Article;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.difference.Differences;
import synoptic.claim.collate.discrepancy.StoryDiscrepancies;
import synoptic.claim.unit.Segmenter;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.people.People;
import synoptic.story.Story;

/** Each kind of difference, with its specification file. */
class DifferenceTest {
  private static final List<String> OF_PASSAGES =
      List.of("number", "date", "negation", "modality", "name", "term", "list");
  private static final List<String> OF_UTTERANCES = List.of("speaker", "sources");
  private static final List<String> OF_STORIES = List.of("title", "day", "toll", "german-toll");

  @ParameterizedTest
  @MethodSource("passages")
  void betweenPassages(String file, SpecCase spec) {
    Unit first = Unit.of(spec.first());
    Unit second = Unit.of(spec.second());
    assertThat(found(Differences.collate(first, second, 1))).isEqualTo(spec.expected());
    assertThat(found(Differences.collate(second, first, 1)))
        .as("the other way round")
        .isEqualTo(turned(spec.expected()));
  }

  @ParameterizedTest
  @MethodSource("utterances")
  void betweenUtterances(String file, SpecCase spec) {
    Unit first = utterance("a", spec.first());
    Unit second = utterance("b", spec.second());
    assertThat(found(Differences.collate(first, second, 1))).isEqualTo(spec.expected());
    assertThat(found(Differences.collate(second, first, 1)))
        .as("the other way round")
        .isEqualTo(turned(spec.expected()));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void betweenArticles(String file, SpecCase spec) {
    List<Article> articles =
        List.of(Articles.of("a", spec.first()), Articles.of("b", spec.second()));
    List<Quotation> quotations = articles.stream().flatMap(a -> quotations(a).stream()).toList();
    var story = new Story("pier", articles);
    assertThat(
            StoryDiscrepancies.of(
                    story, quotations, People.of(quotations, Collections.emptySortedMap()))
                .stream()
                .map(d -> d.kind() + " " + points(story, d))
                .collect(Collectors.joining("; ")))
        .isEqualTo(spec.expected());
  }

  @Test
  void noTwoAreEquallySerious() {
    assertThat(Stream.of(Difference.values()).map(Difference::severity)).doesNotHaveDuplicates();
  }

  private static String points(Story story, Discrepancy discrepancy) {
    return discrepancy.readings().stream()
        .map(r -> Objects.requireNonNull(story.article(r.article())).text(r.focus()))
        .collect(Collectors.joining(" | "));
  }

  private static String found(Collation pair) {
    return pair.differences().stream()
        .map(
            c ->
                c.kind()
                    + " "
                    + pair.base().text(c.base())
                    + " | "
                    + pair.reading().text(c.reading()))
        .collect(Collectors.joining("; "));
  }

  /** What is expected of the passages in the other order. */
  private static String turned(String expected) {
    return expected.replaceAll("(\\w+) ([^|;]+) \\| ([^|;]+)", "$1 $3 | $2");
  }

  private static Unit utterance(String id, String text) {
    Article article = Articles.of(id, text);
    return Segmenter.of(article, quotations(article)).stream()
        .filter(u -> u.quotation() != null)
        .findFirst()
        .orElseThrow();
  }

  private static List<Quotation> quotations(Article article) {
    return new QuotationFinder().find(article);
  }

  static Stream<Arguments> passages() {
    return cases(OF_PASSAGES);
  }

  static Stream<Arguments> utterances() {
    return cases(OF_UTTERANCES);
  }

  static Stream<Arguments> stories() {
    return cases(OF_STORIES);
  }

  private static Stream<Arguments> cases(List<String> files) {
    return files.stream()
        .flatMap(f -> SpecCase.read(f + ".txt").stream().map(spec -> Arguments.of(f, spec)));
  }
}

package synoptic.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.claim.compare.Comparer;
import synoptic.format.reader.ArticleReader;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.story.grouping.StoryGrouper;
import synoptic.text.Span;

/** The annotated seeds: what the whole chain finds in them must not get worse. */
class SeedsTest {
  private record Place(String article, Span span) {
    /**
     * As the annotation's scorer says: half of both, or most of the shorter in a passage of
     * moderate length.
     */
    boolean is(Place other) {
      int shared = span.overlap(other.span);
      int shorter = Math.min(span.length(), other.span.length());
      int longer = Math.max(span.length(), other.span.length());
      return article.equals(other.article)
          && (span.jaccard(other.span) >= 0.5 || (longer <= 400 && shared >= 0.8 * shorter));
    }
  }

  private record Row(String kind, String cluster, Place first, Place second) {}

  private record Pair(Place a, Place b) {
    boolean is(Row row) {
      return (a.is(row.first) && b.is(row.second)) || (b.is(row.first) && a.is(row.second));
    }
  }

  private static List<Row> rows = List.of();
  private static List<Story> stories = List.of();
  private static List<Comparison> comparisons = List.of();
  private static List<Pair> pairs = List.of();

  @BeforeAll
  static void compare() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (var paths = Files.list(Path.of("seeds"))) {
      for (Path path : paths.sorted().toList()) {
        files.add(new SourceFile(path.getFileName().toString(), Files.readAllBytes(path)));
      }
    }
    List<Article> articles = new ArticleReader().read(files).value();
    List<Quotation> quotations =
        articles.stream().flatMap(a -> new QuotationFinder().find(a).stream()).toList();
    People people = People.of(quotations, new TreeMap<>());
    stories = new StoryGrouper().group(articles);
    comparisons = stories.stream().map(s -> new Comparer().compare(s, quotations, people)).toList();
    pairs =
        comparisons.stream()
            .flatMap(c -> c.claims().stream())
            .flatMap(c -> pairs(c).stream())
            .toList();
    rows = rows();
  }

  private static List<Pair> pairs(Claim claim) {
    List<Pair> pairs = new ArrayList<>();
    List<Place> places =
        claim.witnesses().stream().map(w -> new Place(w.article(), w.span())).toList();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        pairs.add(new Pair(places.get(i), places.get(j)));
      }
    }
    return pairs;
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line :
        Files.readString(Path.of("src/test/resources/synoptic/claim/seeds.tsv"), UTF_8)
            .split("\n")) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#")) {
        Place first = place(cells, 2);
        rows.add(new Row(cells[0], cells[1], first, cells.length > 5 ? place(cells, 5) : first));
      }
    }
    return rows;
  }

  private static Place place(String[] cells, int at) {
    return new Place(
        cells[at], new Span(Integer.parseInt(cells[at + 1]), Integer.parseInt(cells[at + 2])));
  }

  private static List<Row> of(String kind) {
    return rows.stream().filter(r -> r.kind.equals(kind)).toList();
  }

  @Test
  void requiredPairsAreFound() {
    List<Row> missed =
        of("must").stream().filter(row -> pairs.stream().noneMatch(p -> p.is(row))).toList();
    assertThat(missed).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void nearlyAllPairsAreRight() {
    Predicate<Pair> right =
        p ->
            of("member").stream()
                .anyMatch(
                    a ->
                        p.a.is(a.first)
                            && of("member").stream()
                                .anyMatch(b -> b.cluster.equals(a.cluster) && p.b.is(b.first)));
    assertThat(pairs.stream().filter(right).count())
        .isGreaterThanOrEqualTo(Math.round(0.95 * pairs.size()));
  }

  @Test
  void noForbiddenPairIsFound() {
    assertThat(of("barred").stream().filter(row -> pairs.stream().anyMatch(p -> p.is(row))))
        .isEmpty();
  }

  @Test
  void theMarchCallIsAnotherStory() {
    assertThat(
            stories.stream()
                .map(s -> s.articles().stream().map(a -> a.id().substring(0, 3)).sorted().toList()))
        .containsExactlyInAnyOrder(List.of("000", "001", "002", "003"), List.of("004"));
  }

  @Test
  void twoTranslationsOfOneReportAreOneLineage() {
    assertThat(
            comparisons.stream()
                .flatMap(c -> c.lineages().stream())
                .map(l -> l.articles().stream().map(a -> a.substring(0, 3)).sorted().toList()))
        .containsExactlyInAnyOrder(
            List.of("000", "001"), List.of("002"), List.of("003"), List.of("004"));
  }

  @Test
  void discrepanciesThatMatterAreFound() {
    assertThat(
            comparisons.stream()
                .flatMap(
                    c ->
                        java.util.stream.Stream.concat(
                            c.discrepancies().stream(),
                            c.claims().stream().flatMap(claim -> claim.discrepancies().stream())))
                .map(Discrepancy::kind))
        .contains(
            Difference.NAME,
            Difference.TITLE,
            Difference.QUOTED_WORDS,
            Difference.OPEN_LIST,
            Difference.DATE);
  }
}

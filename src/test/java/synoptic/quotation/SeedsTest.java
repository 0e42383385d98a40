package synoptic.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.text.Span;

/**
 * The five seed articles against their annotation by hand: a match covers four fifths of gold and
 * found words together, one to one, marks and outer punctuation aside. Rows that are not core, and
 * whole clauses around a partial quotation, count neither way.
 */
class SeedsTest {
  private static final double MATCH = 0.8;
  private static final String OUTER = " \t\n\r\u00a0\"“”„«»‘’',.;:!?…-–—()";
  private static final Path SEEDS = Path.of("seeds");
  private static final List<Article> ARTICLES = new ArrayList<>();
  private static final List<Match> MATCHES = new ArrayList<>();

  /**
   * A gold row with what was found for it, a found quotation with no gold row, or a gold row that
   * was missed.
   */
  private record Match(@Nullable GoldQuotation gold, @Nullable Quotation found) {
    boolean isRight(String kind) {
      return gold != null && found != null && (kind.equals("all") || fits());
    }

    private boolean fits() {
      boolean same = gold != null && found != null && gold.kind().equals(name(found));
      return same
          || (gold != null
              && found != null
              && gold.embedded()
              && found.kind() != Quotation.Kind.INDIRECT);
    }

    boolean isGold(String kind) {
      return gold != null && (kind.equals("all") || gold.kind().equals(kind));
    }

    boolean isSpurious(String kind) {
      return gold == null && found != null && (kind.equals("all") || name(found).equals(kind));
    }
  }

  private record Cell(GoldQuotation gold, Quotation found, double shared) {}

  @BeforeAll
  static void match() throws IOException {
    List<GoldQuotation> gold =
        GoldQuotation.read(Path.of("src/test/resources/synoptic/quotation/seeds-gold.jsonl"));
    List<SourceFile> files = new ArrayList<>();
    for (String name : gold.stream().map(GoldQuotation::file).distinct().sorted().toList()) {
      files.add(new SourceFile(name, Files.readAllBytes(SEEDS.resolve(name))));
    }
    ARTICLES.addAll(new ArticleReader().read(files).value());
    for (Article article : ARTICLES) {
      List<GoldQuotation> rows = gold.stream().filter(g -> g.file().equals(article.id())).toList();
      List<Quotation> found =
          new QuotationFinder().find(article).stream().filter(Quotation::isSpeech).toList();
      match(article.text(), rows, found);
    }
  }

  private static void match(String text, List<GoldQuotation> gold, List<Quotation> found) {
    List<GoldQuotation> missed = new ArrayList<>(gold);
    List<Quotation> spare = new ArrayList<>(found);
    Stream<Cell> cells =
        gold.stream()
            .flatMap(
                g ->
                    found.stream()
                        .map(
                            f ->
                                new Cell(
                                    g, f, trim(text, g.span()).jaccard(trim(text, f.span())))));
    for (Cell cell :
        cells
            .filter(c -> c.shared() >= MATCH)
            .sorted(Comparator.comparingDouble(c -> -c.shared()))
            .toList()) {
      if (missed.contains(cell.gold()) && spare.contains(cell.found())) {
        missed.remove(cell.gold());
        spare.remove(cell.found());
        if (cell.gold().core()) {
          MATCHES.add(new Match(cell.gold(), cell.found()));
        }
      }
    }
    missed.stream().filter(GoldQuotation::core).forEach(g -> MATCHES.add(new Match(g, null)));
    spare.stream()
        .filter(f -> gold.stream().noneMatch(g -> excuses(text, g, f)))
        .forEach(f -> MATCHES.add(new Match(null, f)));
  }

  private static boolean excuses(String text, GoldQuotation gold, Quotation found) {
    Span span = trim(text, found.span());
    Span context = gold.context();
    return (context != null && context.jaccard(span) >= MATCH)
        || (!gold.core() && trim(text, gold.span()).overlap(span) * 2 >= span.length());
  }

  private static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && OUTER.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && OUTER.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  private static String name(Quotation quotation) {
    return quotation.kind().name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource({"all, 0.96", "direct, 0.97", "partial, 0.93", "indirect, 0.95"})
  void findsWhatIsAnnotated(String kind, double wanted) {
    long right = MATCHES.stream().filter(m -> m.isGold(kind) && m.isRight(kind)).count();
    long gold = MATCHES.stream().filter(m -> m.isGold(kind)).count();
    long spurious = MATCHES.stream().filter(m -> m.isSpurious(kind)).count();
    double f1 = 2.0 * right / (right + spurious + gold);
    assertThat(f1)
        .as("F1 of %s, %d right, %d annotated, %d spurious", kind, right, gold, spurious)
        .isGreaterThanOrEqualTo(wanted);
  }

  @Test
  void namesTheSpeaker() {
    List<Match> matched = MATCHES.stream().filter(m -> m.isRight("all")).toList();
    List<String> wrong = new ArrayList<>();
    for (Match m : matched) {
      if (m.gold() != null && m.found() != null && !m.gold().isSpokenBy(m.found().speakerName())) {
        wrong.add(
            m.found().id() + " by " + m.found().speakerName() + ", not " + m.gold().speakers());
      }
    }
    assertThat((double) wrong.size() / matched.size())
        .as(String.join("\n", wrong))
        .isLessThanOrEqualTo(0.08);
  }

  @Test
  void quotesWhatStandsThere() {
    for (Article article : ARTICLES) {
      for (Quotation q : new QuotationFinder().find(article)) {
        assertThat(article.blocks())
            .as(q.id())
            .anyMatch(b -> b.role().isProse() && b.span().contains(q.span()));
        assertThat(article.text(q.span()))
            .as(q.id())
            .isNotBlank()
            .doesNotStartWith("\"")
            .doesNotStartWith("“")
            .isEqualTo(article.text(q.span()).strip());
        assertThat(q.clause() == null || q.clause().contains(q.span())).as(q.id()).isTrue();
      }
    }
  }
}

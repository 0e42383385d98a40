package synoptic.format.label;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import synoptic.article.Role;
import synoptic.article.SourceFile;
import synoptic.format.reader.ArticleReader;

/** What stands before a report's first words, and what it states. */
final class DatelinesTest {
  private static final String REPORT = " The quay was closed for nine days.";

  @Test
  void agenciesAndDays() {
    check("LORN, May 20 (Xinhua) --", "Xinhua", null);
    check("LORN, 20 May (Xinhua) --", "Xinhua", null);
    check("Lorn (dpa) -", "dpa", null);
    check("(Reuters, May 20) -", "Reuters", null);
    check("(Reuters May 20) -", "Reuters", null);
    check("Lorn (Reuters), May 20 –", "Reuters", null);
    check("LORN. May 20 (Interfax) -", "Interfax", null);
    check("LORN, Exampleland —", null, null);
    check("LORN (May 20) —", null, null);
    check("LORN, Exampleland ―", null, null);
  }

  @Test
  void aDayWithItsYearIsThatOfTheArticle() {
    check("LORN, May 20, 2025 (Xinhua) --", "Xinhua", "2025-05-20");
    check("LORN, 20 May 2025 (Xinhua) --", "Xinhua", "2025-05-20");
    check("(Reuters, May 20, 2025) -", "Reuters", "2025-05-20");
    check("LORN (AP), May 20, 2025 —", "AP", "2025-05-20");
    check("LORN, May 20, 2025 —", null, "2025-05-20");
    check("Lorn (20 May 2025) –", null, "2025-05-20");
  }

  @Test
  void butNotWhereAnotherIsStatedOrTheReportHasBegun() {
    String later = "(Reuters, May 20, 2025) -" + REPORT;
    assertThat(published("2025-05-21\n\n" + later)).isEqualTo("2025-05-21");
    assertThat(published("The summary stands here, with a stop.\n\n" + later))
        .isEqualTo("2025-05-20");
    assertThat(published("LORN —" + REPORT + "\n\n" + later)).isNull();
    assertThat(published("One." + REPORT + "\n\nTwo." + REPORT + "\n\n" + later)).isNull();
  }

  private static void check(String dateline, @Nullable String agency, @Nullable String date) {
    Datelines.Dateline found = requireNonNull(Datelines.at(dateline + REPORT), dateline);
    assertThat(dateline.substring(0, found.end())).isEqualTo(dateline);
    Credit credit = found.agency();
    assertThat(credit == null ? null : credit.name()).isEqualTo(agency);
    assertThat(found.date()).isEqualTo(date);
    assertThat(published(dateline + REPORT)).isEqualTo(date);
  }

  private static @Nullable String published(String text) {
    var file = new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
    var article = new ArticleReader().read(file).value().getFirst();
    assertThat(article.blocks()).anyMatch(b -> b.role() == Role.DATELINE);
    return article.metadata().published();
  }

  @Test
  void anOutletAndADateMakeAHeader() {
    assertThat(Datelines.header("The Tarn Herald, 4 June 2025"))
        .isEqualTo(new Datelines.Header("2025-06-04", "The Tarn Herald"));
    assertThat(Datelines.header("Ada Quill, 4 June 2025")).isNull();
  }
}

package synoptic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.digest.DigestSettings;
import synoptic.page.Page;
import synoptic.page.SampleSite;
import synoptic.story.StoryRules;

/** Each check passes on the sample, and finds what is broken into it. */
class ChecksTest {
  private final SampleSite site = SampleSite.plain();

  private List<String> findings(List<Page> pages, Rereader rereader) {
    return Checks.all(rereader).stream()
        .flatMap(c -> c.check(Rendered.of(pages), site.digest()).stream())
        .map(f -> f.diagnostic().toString())
        .toList();
  }

  private List<String> broken(String path, UnaryOperator<String> change) {
    List<Page> pages = new ArrayList<>();
    for (Page page : site.pages()) {
      String content = page.path().equals(path) ? change.apply(page.content()) : page.content();
      pages.add(new Page(page.path(), page.mediaType(), content));
    }
    assertThat(pages).isNotEqualTo(site.pages());
    return findings(pages, site.rereader());
  }

  @Test
  void theSampleIsSound() {
    assertThat(findings(site.pages(), site.rereader())).isEmpty();
  }

  @Test
  void soIsASiteWithABaseUrl() {
    var defaults = DigestSettings.DEFAULT;
    var settings =
        new DigestSettings(
            "Sample",
            "https://example.org/repo",
            null,
            defaults.excerpts(),
            defaults.matching(),
            StoryRules.NONE,
            List.of("**Mended.**"),
            Locale.ENGLISH);
    SampleSite based = SampleSite.of(site.corpus(), settings);
    assertThat(Checks.all(based.rereader()))
        .allSatisfy(
            c ->
                assertThat(c.check(Rendered.of(based.pages()), based.digest()))
                    .as(c.getClass().getSimpleName())
                    .isEmpty());
    assertThat(based.page("sitemap.xml"))
        .contains("<loc>https://example.org/repo/stories/harbour-bridge.html</loc>");
    assertThat(based.page("about.html")).contains("<strong>Mended.</strong>");
  }

  @Test
  void findsAChangedWord() {
    assertThat(broken("claims/ruiz-close-the-bridge.html", s -> s.replace("We will ", "We shall ")))
        .isNotEmpty()
        .allMatch(f -> f.contains("is not what"));
  }

  @Test
  void findsAChangedPlace() {
    assertThat(
            broken(
                "index.html", s -> s.replaceFirst("data-passage=\"(\\d+)-", "data-passage=\"9$1-")))
        .isNotEmpty();
  }

  @Test
  void findsAChangedSelector() {
    assertThat(
            broken(
                "digest.json",
                s -> s.replaceFirst("\"prefix\" : \"[^\"]+\"", "\"prefix\" : \"x\"")))
        .singleElement()
        .asString()
        .contains("does not match");
  }

  @Test
  void findsAChangedTitle() {
    assertThat(
            broken(
                "stories/library.html",
                s ->
                    s.replace(
                        "Library opens on Sundays</span></h1>", "Library closes</span></h1>")))
        .isNotEmpty();
  }

  @Test
  void findsAnArticleThatHasChanged() {
    Rereader changed =
        id -> {
          Article article = Objects.requireNonNull(site.rereader().reread(id));
          return id.equals("post.txt")
              ? Article.of(id, article.metadata(), article.text(), article.blocks(), other(article))
              : article;
        };
    assertThat(findings(site.pages(), changed))
        .isNotEmpty()
        .allMatch(f -> f.contains("has changed since it was shown"));
  }

  private static synoptic.article.Provenance other(Article article) {
    var provenance = article.provenance();
    return new synoptic.article.Provenance(
        provenance.path(), provenance.format(), provenance.fileSha256(), "0".repeat(64));
  }

  @Test
  void findsAnArticleThatIsGone() {
    assertThat(findings(site.pages(), id -> null))
        .isNotEmpty()
        .allMatch(f -> f.contains("any more") || f.contains("states the title"));
  }

  @Test
  void findsDeadLinksAndAnchors() {
    assertThat(broken("index.html", s -> s.replace("about.html", "abuot.html")))
        .isNotEmpty()
        .allMatch(f -> f.startsWith("index.html:") && f.contains("leads to no page"));
    assertThat(broken("index.html", s -> s.replaceFirst("#t\\d+", "#t999999")))
        .singleElement()
        .asString()
        .contains("leads to no place in articles/");
    assertThat(
            broken(
                "index.html", s -> s.replace("href=\"feed.xml\"", "href=\"javascript:alert(1)\"")))
        .isNotEmpty()
        .allMatch(f -> f.contains("neither http, https nor mailto"));
  }

  @Test
  void findsWhatRunsInline() {
    assertThat(
            broken(
                "index.html",
                s ->
                    s.replace(
                        "</main>", "<script>1</script><p onclick=\"1\" style=\"x\"></p></main>")))
        .hasSize(3);
    assertThat(broken("index.html", s -> s.replace("Content-Security-Policy", "refresh")))
        .hasSize(1);
  }

  @Test
  void findsTwoPagesOfOnePath() {
    List<Page> pages = new ArrayList<>(site.pages());
    pages.add(new Page("INDEX.html", "text/plain", ""));
    assertThat(findings(pages, site.rereader()))
        .singleElement()
        .asString()
        .contains("Two pages have this path");
  }

  @Test
  void findsTooMuchOfAnArticle() {
    String all = site.corpus().articles().get(1).text();
    String sha = site.corpus().articles().get(1).provenance().textSha256().substring(0, 8);
    String span =
        "<p data-passage=\"0-"
            + all.length()
            + " "
            + sha
            + "\">"
            + all.replace("&", "&amp;")
            + "</p>";
    assertThat(broken("index.html", s -> s.replace("</main>", span + "</main>")))
        .singleElement()
        .asString()
        .contains("words of courier.txt, and may show");
  }
}

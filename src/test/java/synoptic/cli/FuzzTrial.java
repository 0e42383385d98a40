package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.cli.press.Pipeline;
import synoptic.config.Settings;
import synoptic.config.SettingsReader;
import synoptic.digest.build.DigestBuilder;
import synoptic.format.reader.ArticleReader;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.site.Renderers;
import synoptic.quotation.Quotation;
import synoptic.text.Reported;
import synoptic.text.Sha256;
import synoptic.workspace.TemplateFolder;

/** What one spoilt file must not do: end a stage, claim a place outside its text. */
final class FuzzTrial {
  private static final Pipeline PIPELINE = new Pipeline(Settings.DEFAULT);

  private FuzzTrial() {}

  /**
   * Reads a file and looks for quotations in it; settings are only read.
   *
   * @throws AssertionError if a stage did what it must not
   */
  static List<Article> read(String name, byte[] bytes) throws IOException {
    if (name.endsWith(".yml")) {
      SettingsReader.read(name, new String(bytes, UTF_8));
      return List.of();
    }
    Reported<List<Article>> read = new ArticleReader().read(new SourceFile(name, bytes));
    for (Article article : read.value()) {
      for (Quotation q : PIPELINE.quotations(List.of(article))) {
        require(q.span().end() <= article.text().length(), "a quotation leaves its text");
        require(!article.text(q.span()).isBlank(), "a quotation is blank");
      }
      require(
          article.provenance().textSha256().equals(sha256(article.text())),
          "the text is not that of its SHA-256");
    }
    return read.value();
  }

  /** Makes a site of some articles, in memory. */
  static void site(List<Article> articles, List<SourceFile> files) throws IOException {
    var corpus = PIPELINE.corpus(new Reported<>(files, List.of()));
    if (corpus.articles().isEmpty()) {
      return;
    }
    var digest =
        new DigestBuilder(Settings.DEFAULT.digest())
            .build(corpus, Instant.parse("2025-06-01T00:00:00Z"));
    List<Page> pages = new ArrayList<>();
    for (Renderer renderer : Renderers.all(new TemplateFolder(Path.of("templates")))) {
      pages.addAll(renderer.render(digest));
    }
    var checks =
        synoptic.check.Checks.all(
            id -> articles.stream().filter(a -> a.id().equals(id)).findFirst().orElse(null));
    for (var check : checks) {
      var findings = check.check(synoptic.check.Rendered.of(pages), digest);
      require(
          findings.isEmpty(),
          check.getClass().getSimpleName()
              + ": "
              + findings.stream().limit(1).map(f -> f.diagnostic()).toList());
    }
  }

  private static String sha256(String text) {
    return Sha256.of(text.getBytes(UTF_8));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  static String trace(Throwable problem) {
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}

package synoptic.cli.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import synoptic.article.Article;
import synoptic.check.Check;
import synoptic.check.Checks;
import synoptic.check.Rendered;
import synoptic.claim.Comparison;
import synoptic.cli.press.Pipeline;
import synoptic.config.Settings;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.digest.build.DigestBuilder;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.site.Renderers;
import synoptic.quotation.Quotation;
import synoptic.story.Story;
import synoptic.text.Parallel;
import synoptic.workspace.SourceFiles;
import synoptic.workspace.TemplateFolder;

/** Does what a build does, stage by stage, and prints what each took. Argument: the articles. */
final class Stages {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private long before = SYSTEM.getProcessCpuTime();

  private Stages() {}

  /**
   * What a stage took.
   *
   * @param cpu seconds of processor time
   */
  record Took(String stage, double cpu) {
    static Optional<Took> of(String line) {
      String[] parts = line.split("\t");
      return parts.length == 2
          ? Optional.of(new Took(parts[0], Double.parseDouble(parts[1])))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return stage + "\t" + cpu;
    }
  }

  public static void main(String[] args) throws IOException {
    new Stages().run(Path.of(args[0]));
  }

  private void run(Path seeds) throws IOException {
    var pipeline = new Pipeline(Settings.DEFAULT);
    var files = SourceFiles.read(List.of(seeds));
    List<Article> articles = Pipeline.latest(pipeline.articles(files.value()).value());
    took("reading");
    List<Quotation> quotations = pipeline.quotations(articles);
    var people = pipeline.people(quotations);
    took("quotations");
    var grouped = pipeline.stories(articles);
    List<Story> stories = grouped.stories();
    took("stories");
    Map<String, List<Quotation>> own = quotations.stream().collect(groupingBy(Quotation::article));
    var comparer = pipeline.comparer(Pipeline.owners(articles));
    List<Comparison> comparisons =
        Comparison.distinct(Parallel.map(stories, s -> comparer.compare(s, said(s, own), people)));
    took("claims");
    var corpus =
        new Corpus(
            articles,
            quotations,
            people,
            comparisons,
            grouped.sequels(),
            List.of(),
            files.value().size());
    Digest digest =
        new DigestBuilder(Settings.DEFAULT.digest())
            .build(corpus, Instant.parse("2025-06-01T00:00:00Z"));
    took("digest");
    List<Page> pages = new ArrayList<>();
    for (Renderer renderer : Renderers.all(new TemplateFolder(Path.of("templates")))) {
      pages.addAll(renderer.render(digest));
    }
    took("pages (" + pages.size() + ")");
    check(pages, digest, articles);
    took("checks");
  }

  private static List<Quotation> said(Story story, Map<String, List<Quotation>> own) {
    return story.articles().stream()
        .flatMap(a -> own.getOrDefault(a.id(), List.of()).stream())
        .toList();
  }

  private static void check(List<Page> pages, Digest digest, List<Article> articles) {
    Map<String, Article> byId = articles.stream().collect(toMap(Article::id, a -> a));
    Rendered rendered = Rendered.of(pages);
    for (Check check : Checks.all(byId::get)) {
      check.check(rendered, digest);
    }
  }

  private void took(String stage) {
    long now = SYSTEM.getProcessCpuTime();
    System.out.println(new Took(stage, (now - before) / 1e9));
    before = SYSTEM.getProcessCpuTime();
  }
}

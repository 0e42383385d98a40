package synoptic.cli.press;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.article.Whereabouts;
import synoptic.check.Check;
import synoptic.check.Checks;
import synoptic.check.Finding;
import synoptic.check.Rendered;
import synoptic.cli.console.Console;
import synoptic.config.Settings;
import synoptic.digest.Corpus;
import synoptic.digest.Digest;
import synoptic.digest.build.DigestBuilder;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.edition.Edition;
import synoptic.edition.PageKind;
import synoptic.page.Page;
import synoptic.page.Renderer;
import synoptic.page.TemplateException;
import synoptic.page.site.Renderers;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.WordLists;
import synoptic.workspace.Fingerprint;
import synoptic.workspace.Keep;
import synoptic.workspace.SourceFiles;
import synoptic.workspace.TemplateFolder;
import synoptic.workspace.disk.FileNames;
import synoptic.workspace.disk.WorkspaceException;
import synoptic.workspace.site.LastBuild;
import synoptic.workspace.site.SiteFolder;

/** Makes editions of a digest: everything between the folders read and the site written. */
public final class Press {
  private static final WordLists SAY = WordLists.read(Press.class, "diagnostics.txt");

  private final Folders folders;
  private final Console console;
  private final Function<String, byte @Nullable []> drawn;
  private final boolean recalls;

  /** Draws all pictures, and finds everything anew. */
  public Press(Folders folders, Console console) {
    this(folders, console, path -> null, false);
  }

  private Press(
      Folders folders,
      Console console,
      Function<String, byte @Nullable []> drawn,
      boolean recalls) {
    this.folders = folders;
    this.console = console;
    this.drawn = drawn;
    this.recalls = recalls;
  }

  /** Finds only what earlier builds did not, and keeps what it finds for the next. */
  public Press recalling() {
    return new Press(folders, console, drawn, true);
  }

  /** Draws the pictures that the last build did not, or that were changed since. */
  public Press keeping(SiteFolder site) throws IOException {
    LastBuild last = site.lastBuild();
    return new Press(
        folders,
        console,
        path -> {
          try {
            return last.at(path);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        recalls);
  }

  /**
   * Reads, compares, renders and checks.
   *
   * @param previous the edition whose addresses are kept; null for none
   */
  public Proof proof(@Nullable Edition previous, Instant now) throws IOException {
    Settings settings = folders.settings();
    Corpus corpus = corpus(settings);
    console.stage(SAY.say("rendering-pages"), 0);
    Corpus shown = shown(corpus, settings);
    Digest digest =
        new DigestBuilder(settings.digest())
            .build(shown, previous, Withdrawal.of(corpus, shown, settings), now);
    TemplateFolder templates = new TemplateFolder(folders.templates());
    List<Page> pages = render(digest, templates);
    console.stage(SAY.say("checking-pages"), 0);
    SecondReading again =
        new SecondReading(folders.seeds(), settings.articles(), corpus.articles());
    List<Diagnostic> changed = again.changed();
    if (!changed.isEmpty()) {
      return new Proof(corpus, digest, pages, Reports.inside(folders.seeds(), changed));
    }
    List<Diagnostic> diagnostics =
        new ArrayList<>(Reports.inside(folders.seeds(), corpus.omissions()));
    diagnostics.addAll(unmet(settings, corpus, digest));
    diagnostics.addAll(new UnmatchedNames(folders.config().toString(), settings).in(corpus));
    diagnostics.addAll(Reports.inside(folders.templates(), templates.unused()));
    undrawn(digest).ifPresent(diagnostics::add);
    List<Finding> findings = check(Rendered.of(pages), digest, again, settings.allowed());
    diagnostics.addAll(Reports.inside(folders.site(), Finding.diagnostics(findings)));
    console.progress("");
    return new Proof(corpus, digest, pages, diagnostics);
  }

  private static Corpus shown(Corpus corpus, Settings settings) {
    return corpus.with(
        corpus.comparisons().stream().map(settings.rules().review()::shown).toList());
  }

  /** The rules of the editor that meet nothing, by line. */
  private List<Diagnostic> unmet(Settings settings, Corpus corpus, Digest digest) {
    var articles =
        new Whereabouts(folders.config().toString(), corpus.articles(), a -> changed(a, digest));
    return Stream.of(
            settings.articles().check(articles),
            settings.speakers().check(articles, corpus.quotations()),
            settings.rules().check(articles),
            settings.digest().stories().check(articles))
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Diagnostic::line))
        .toList();
  }

  /** The day of the edition that changed an article last; null if none did since the first. */
  private static @Nullable String changed(Article article, Digest digest) {
    return digest.articles().stream()
        .map(ArticleEntry::source)
        .filter(s -> s.id().equals(article.id()))
        .map(s -> digest.edition().entry(PageKind.ARTICLES, PageKind.ARTICLES.id(s.page())))
        .filter(e -> e != null && e.changed() != null && !e.changed().equals(e.since()))
        .map(e -> requireNonNull(e.changed()).substring(0, "2025-03-31".length()))
        .findFirst()
        .orElse(null);
  }

  /** That this Java cannot draw the pictures which stories of this site would have. */
  private Optional<Diagnostic> undrawn(Digest digest) {
    boolean hasCards = digest.site().baseUrl() != null && !digest.compared().isEmpty();
    return hasCards && !Renderers.canDraw()
        ? Optional.of(
            Diagnostic.note(folders.site().toString(), SAY.say("no-fonts"), SAY.say("fonts")))
        : Optional.empty();
  }

  private List<Page> render(Digest digest, TemplateFolder templates) throws IOException {
    List<Page> pages = new ArrayList<>();
    try {
      for (Renderer renderer : Renderers.all(templates, drawn)) {
        pages.addAll(renderer.render(digest));
      }
    } catch (TemplateException e) {
      throw new WorkspaceException(Reports.inside(folders.templates(), List.of(e.diagnostic())));
    } catch (UncheckedIOException e) {
      throw requireNonNull(e.getCause());
    }
    return pages;
  }

  /**
   * What does not hold of a site as it stands on disk, which may have been made of other articles.
   */
  public List<Finding> check(Rendered site, Digest digest) throws IOException {
    Settings settings = folders.settings();
    Set<String> allowed = new TreeSet<>(settings.allowed());
    allowed.add("provenance");
    SecondReading again = new SecondReading(folders.seeds(), settings.articles(), List.of());
    return check(site, digest, again, allowed);
  }

  private static List<Finding> check(
      Rendered site, Digest digest, SecondReading again, Set<String> allowed) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : Checks.all(again, allowed)) {
      findings.addAll(check.check(site, digest));
    }
    return findings;
  }

  private Runnable begin(String stage, int pieces) {
    return console.stage(stage, pieces)::step;
  }

  private Corpus corpus(Settings settings) throws IOException {
    Path seeds = folders.seeds();
    requireFolder(seeds);
    Reported<List<SourceFile>> files = SourceFiles.read(List.of(seeds));
    Recall recall = recall(files.value().size(), settings);
    Corpus corpus = new Pipeline(settings, this::begin, recall).corpus(files);
    recall.sweep();
    if (corpus.articles().isEmpty()) {
      List<Diagnostic> why = new ArrayList<>(Reports.inside(seeds, corpus.omissions()));
      why.add(noArticle(seeds));
      throw new WorkspaceException(why);
    }
    return corpus;
  }

  private Recall recall(int files, Settings settings) throws IOException {
    if (!recalls || files < Recall.FEW) {
      return Recall.nothing();
    }
    String program = new Fingerprint().addProgram().toString();
    return Recall.of(new Keep(folders.state().resolve("kept")), program, settings);
  }

  /**
   * Asks that the articles' folder is there.
   *
   * @throws WorkspaceException if it is not
   */
  public static void requireFolder(Path seeds) throws WorkspaceException {
    if (!Files.isDirectory(seeds)) {
      if (FileNames.areLost()) {
        throw new WorkspaceException(
            Diagnostic.error(
                seeds.toString(),
                SAY.say("path-folder", FileNames.locale(System.getenv())),
                SAY.say("path-folder-remedy")));
      }
      throw new WorkspaceException(
          Diagnostic.error(
              seeds.toString(),
              Files.exists(seeds) ? SAY.say("folder") : SAY.say("such-folder"),
              SAY.say("such-folder-remedy")));
    }
  }

  public static Diagnostic noArticle(Path seeds) {
    return Diagnostic.error(
        seeds.toString(), SAY.say("holds-article"), SAY.say("holds-article-remedy"));
  }
}

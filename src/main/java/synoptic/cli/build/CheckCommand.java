package synoptic.cli.build;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import synoptic.check.Finding;
import synoptic.check.Rendered;
import synoptic.check.built.AsBuilt;
import synoptic.cli.console.BuildTime;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.cli.press.Folders;
import synoptic.cli.press.Press;
import synoptic.cli.press.Proof;
import synoptic.cli.press.Reports;
import synoptic.edition.Edition;
import synoptic.edition.EditionFile;
import synoptic.edition.EditionReader;
import synoptic.page.Page;
import synoptic.page.site.Renderers;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.Severity;
import synoptic.text.WordLists;
import synoptic.workspace.site.SiteFolder;

/** Compares the site on disk with the articles on disk. Writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final WordLists SAY = WordLists.read(CheckCommand.class, "diagnostics.txt");

  private final Console console;

  @Mixin private Folders folders = new Folders();

  @Mixin private BuildTime clock = new BuildTime();

  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteFolder site = new SiteFolder(folders.ownSite());
    site.settle();
    var found = site.content();
    BuiltFrom then = BuiltFrom.of(found.get("digest.json"));
    Press drawing = new Press(folders, console);
    Press press = Renderers.canDraw() ? drawing : drawing.keeping(site);
    Proof now =
        press.proof(
            edition(found.get(EditionFile.NAME)), then == null ? clock.now(console) : then.time());
    List<Diagnostic> findings = findings(site, found, then, press, now);
    findings.forEach(console::report);
    if (findings.stream().anyMatch(f -> f.severity() == Severity.ERROR)) {
      return ExitCode.FINDINGS;
    }
    console.out().println(SAY.say("as-built", now.pages().size()));
    console.out().flush();
    return ExitCode.CLEAN;
  }

  /** The edition that the site says it is; null if it does not, which shows when it is compared. */
  private static @Nullable Edition edition(@Nullable String content) {
    try {
      return content == null ? null : EditionReader.read(content);
    } catch (IllegalArgumentException damaged) {
      return null;
    }
  }

  private List<Diagnostic> findings(
      SiteFolder site,
      SortedMap<String, @Nullable String> found,
      @Nullable BuiltFrom then,
      Press press,
      Proof now)
      throws IOException {
    List<Diagnostic> unsound =
        now.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    if (!unsound.isEmpty()) {
      return unsound;
    }
    if (then == null || !then.isOf(now.corpus().articles())) {
      return outOfDate(site.read(), then, press, now);
    }
    String address = now.digest().site().baseUrl();
    List<Diagnostic> differing = AsBuilt.compare(now.pages(), found);
    boolean elsewhere = !differing.isEmpty() && !Objects.equals(address, then.baseUrl());
    return Reports.inside(
        folders.site(), elsewhere ? List.of(elsewhere(then.baseUrl(), address)) : differing);
  }

  private static Diagnostic elsewhere(@Nullable String then, @Nullable String now) {
    return Diagnostic.error(
        "digest.json",
        SAY.say("base-url", requireNonNullElse(then, "-"), requireNonNullElse(now, "-")),
        SAY.say("base-url-remedy"));
  }

  /** What can be said of a site that was built from other articles. */
  private List<Diagnostic> outOfDate(
      Reported<List<Page>> site, @Nullable BuiltFrom then, Press press, Proof now)
      throws IOException {
    List<Diagnostic> found = Reports.joined(site.diagnostics(), findings(site, then, press, now));
    return found.isEmpty()
        ? Reports.inside(
            folders.site(),
            List.of(
                Diagnostic.error("digest.json", SAY.say("unknown-source"), SAY.say("build-again"))))
        : found;
  }

  private List<Diagnostic> findings(
      Reported<List<Page>> site, @Nullable BuiltFrom then, Press press, Proof now)
      throws IOException {
    try {
      List<Finding> made = press.check(Rendered.of(site.value(), absent(site)), now.digest());
      List<Finding> found = then == null ? made : then.byId(made);
      Map<String, Diagnostic> changed =
          then == null ? Map.of() : then.compare(now.corpus().articles(), found);
      List<Finding> rest =
          found.stream()
              .filter(f -> f.article() == null || !changed.containsKey(f.article()))
              .toList();
      return Reports.joined(
          Reports.inside(folders.seeds(), List.copyOf(changed.values())),
          Reports.inside(folders.site(), Finding.diagnostics(rest)));
    } catch (UncheckedIOException damaged) {
      // A data file that is no JSON any more: that it is not as built is said in any case.
      return List.of();
    }
  }

  /** Paths of files that are gone: that they are is said once, and not of each link to them. */
  private Set<String> absent(Reported<List<Page>> site) {
    Set<String> there = site.value().stream().map(Page::path).collect(toSet());
    return site.diagnostics().stream()
        .map(d -> folders.site().relativize(Path.of(d.path())).toString().replace('\\', '/'))
        .filter(path -> !there.contains(path))
        .collect(toSet());
  }
}

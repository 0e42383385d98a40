package synoptic.cli;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import synoptic.check.Finding;
import synoptic.check.Rendered;
import synoptic.page.Page;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.workspace.SiteFolder;

/** Compares the site on disk with the articles on disk. Writes nothing. */
@Command(
    name = "check",
    description = "Checks the site as it stands on disk against the articles. Writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Folders folders = new Folders();

  @Mixin private Clock clock = new Clock();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Reported<List<Page>> site = new SiteFolder(folders.ownSite()).read();
    Press press = new Press(folders, console);
    Edition now = press.edition(clock.now(console));
    List<Diagnostic> findings = Reports.joined(site.diagnostics(), findings(site, press, now));
    findings.forEach(console::report);
    if (!findings.isEmpty()) {
      return ExitCode.FINDINGS;
    }
    console
        .out()
        .printf("%,d files as built, every passage found in its source%n", site.value().size());
    console.out().flush();
    return ExitCode.CLEAN;
  }

  private List<Diagnostic> findings(Reported<List<Page>> site, Press press, Edition now) {
    BuiltFrom then = BuiltFrom.of(site.value());
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
      // A data file that is no JSON any more: to say that it was changed is enough.
      if (site.diagnostics().isEmpty()) {
        throw damaged;
      }
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

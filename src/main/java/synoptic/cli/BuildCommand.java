package synoptic.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.edition.Edition;
import synoptic.text.Diagnostic.Severity;
import synoptic.text.Reported;
import synoptic.workspace.SiteFolder;
import synoptic.workspace.SiteFolder.Written;

/** Reads the articles and writes the site, all of it or nothing. */
@Command(
    name = "build",
    description =
        "Reads the articles and writes the site. This is what is done when no command is named.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Folders folders = new Folders();

  @Mixin private BuildTime clock = new BuildTime();

  @Mixin private PreviousEdition previous = new PreviousEdition();

  @Option(names = "--strict", description = "Let warnings fail the build, as errors do.")
  private boolean strict;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteFolder site = new SiteFolder(folders.ownSite());
    try (SiteFolder.Hold held = site.hold()) {
      return build(site);
    }
  }

  private int build(SiteFolder site) throws IOException {
    long start = System.nanoTime();
    Edition before = previous.read(folders.site());
    Instant now = clock.now(console);
    previous.later(before, folders.site(), now).ifPresent(console::report);
    Proof proof = new Press(folders, console).keeping(site).proof(before, now);
    proof.diagnostics().forEach(console::report);
    if (proof.has(Severity.ERROR) || (strict && proof.has(Severity.WARNING))) {
      return nothingWritten();
    }
    Reported<Written> written = site.write(proof.pages());
    if (!written.diagnostics().isEmpty()) {
      written.diagnostics().forEach(console::report);
      return nothingWritten();
    }
    var took = Duration.ofNanos(System.nanoTime() - start);
    new Summary(proof, before == null, written.value(), took, folders.site()).print(console.out());
    return ExitCode.CLEAN;
  }

  private int nothingWritten() {
    console.err().println("Nothing was written.");
    return ExitCode.FINDINGS;
  }
}

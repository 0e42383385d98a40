package synoptic.cli.build;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import synoptic.cli.console.BuildTime;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.cli.press.Folders;
import synoptic.cli.press.Press;
import synoptic.cli.press.PreviousEdition;
import synoptic.cli.press.Proof;
import synoptic.edition.Edition;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.Severity;
import synoptic.text.WordLists;
import synoptic.workspace.site.Hold;
import synoptic.workspace.site.SiteChange;
import synoptic.workspace.site.SiteFolder;

/** Reads the articles and writes the site, all of it or nothing. */
@Command(name = "build", mixinStandardHelpOptions = true)
public final class BuildCommand implements Callable<Integer> {
  private static final WordLists SAY = WordLists.read(BuildCommand.class, "diagnostics.txt");

  private final Console console;

  @Mixin private Folders folders = new Folders();

  @Mixin private BuildTime clock = new BuildTime();

  @Mixin private PreviousEdition previous = new PreviousEdition();

  @Option(names = "--strict")
  private boolean strict;

  public BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteFolder site = new SiteFolder(folders.ownSite());
    try (Hold held = site.hold()) {
      return build(site);
    }
  }

  private int build(SiteFolder site) throws IOException {
    long start = System.nanoTime();
    Edition before = previous.read(folders.site());
    Instant now = clock.now(console);
    previous.later(before, folders.site(), now).ifPresent(console::report);
    String input = input();
    LastRun last = input == null || previous.isNamed() ? null : LastRun.read(folders.state());
    if (last != null && last.input().equals(input) && last.site().equals(site.standing())) {
      return told(last, start);
    }
    Proof proof = new Press(folders, console).recalling().keeping(site).proof(before, now);
    if (isFaulty(proof.diagnostics())) {
      return nothingWritten();
    }
    console.stage(SAY.say("stage-writing"), 0);
    Reported<SiteChange> written = site.write(proof.pages());
    console.progress("");
    if (!written.diagnostics().isEmpty()) {
      written.diagnostics().forEach(console::report);
      return nothingWritten();
    }
    Summary summary = Summary.of(proof);
    String files = site.written();
    if (input != null && files != null && input.equals(input())) {
      new LastRun(input, files, proof.diagnostics(), summary).keep(folders.state());
    }
    print(summary, before == null, written.value(), start);
    return ExitCode.CLEAN;
  }

  /** What is read, as a fingerprint; null where it cannot be taken, which the build will say. */
  private @Nullable String input() throws IOException {
    folders.settings();
    try {
      return folders.input();
    } catch (IOException unreadable) {
      return null;
    }
  }

  /** Says of a site that stands as it would be built again what its build said. */
  private int told(LastRun last, long start) {
    if (isFaulty(last.diagnostics())) {
      return nothingWritten();
    }
    print(last.summary(), false, new SiteChange(0, (int) last.summary().files(), 0), start);
    return ExitCode.CLEAN;
  }

  private boolean isFaulty(List<Diagnostic> diagnostics) {
    diagnostics.forEach(console::report);
    return diagnostics.stream()
        .anyMatch(
            d -> d.severity() == Severity.ERROR || (strict && d.severity() == Severity.WARNING));
  }

  private void print(Summary summary, boolean isFirst, SiteChange written, long start) {
    var took = Duration.ofNanos(System.nanoTime() - start);
    summary.print(console.out(), isFirst, written, took, folders.site());
  }

  private int nothingWritten() {
    console.err().println(SAY.say("nothing-written"));
    return ExitCode.FINDINGS;
  }
}

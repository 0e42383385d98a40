package synoptic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import synoptic.cli.console.BuildTime;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.cli.press.Folders;
import synoptic.config.Settings;
import synoptic.fetch.Fetcher;
import synoptic.fetch.Report;
import synoptic.fetch.Run;
import synoptic.fetch.Time;
import synoptic.fetch.visit.Memory;
import synoptic.text.Diagnostic;
import synoptic.text.WordLists;
import synoptic.workspace.OutputFile;
import synoptic.workspace.Shelf;
import synoptic.workspace.disk.WorkspaceException;
import synoptic.workspace.site.SiteLock;

/** Files what the sources of the settings announce. */
@Command(name = "fetch", mixinStandardHelpOptions = true)
final class FetchCommand implements Callable<Integer> {
  private static final WordLists SAY = WordLists.read(FetchCommand.class, "diagnostics.txt");

  private final Console console;

  @Mixin private Folders folders = new Folders();

  @Mixin private BuildTime clock = new BuildTime();

  @Option(names = "--dry-run")
  private boolean dry;

  @Option(names = "--since", paramLabel = "2025-05-20", converter = Day.class)
  private @Nullable LocalDate since;

  @Option(names = "--strict")
  private boolean strict;

  FetchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = folders.settings();
    if (settings.sources().isEmpty()) {
      throw new WorkspaceException(
          Diagnostic.error(
              folders.config().toString(), SAY.say("sourceless"), SAY.say("sourceless-remedy")));
    }
    if (dry) {
      return fetch(settings);
    }
    try (SiteLock lock = SiteLock.ofFetch(folders.state())) {
      new Shelf(folders.seeds()).mend();
      return fetch(settings);
    }
  }

  private int fetch(Settings settings) throws IOException, InterruptedException {
    InstantSource time = clock.running();
    Path remembered = folders.state().resolve("fetch.json");
    Memory memory =
        Memory.read(Files.exists(remembered) ? Files.readString(remembered, UTF_8) : "");
    String agent = agent(settings.digest().baseUrl());
    var run = new Run(folders.config().toString(), agent, since, dry);
    List<Report> reports;
    try {
      reports =
          new Fetcher(run, new Shelf(folders.seeds()), memory, new Time(time, Thread::sleep))
              .fetch(settings.sources(), this::progress);
    } finally {
      if (!dry) {
        Files.createDirectories(folders.state());
        String json = memory.write(time.instant());
        new OutputFile(remembered, List.of()).write(out -> out.print(json));
      }
    }
    console.progress("");
    return print(reports);
  }

  /** What hosts are told of who asks: the program, and where its digest stands. */
  private static String agent(@Nullable String baseUrl) {
    String version = Main.Version.number();
    String program = "Synoptic" + (version == null ? "" : "/" + version);
    return baseUrl == null ? program : program + " (+" + baseUrl + ")";
  }

  private synchronized void progress(String address) {
    console.progress(SAY.say("asking", address));
  }

  private int print(List<Report> reports) {
    for (Report report : reports) {
      report.problems().forEach(console::report);
      report.filed().forEach(path -> print("new", path));
      report.changed().forEach(path -> print("changed-page", path));
    }
    long failed = reports.stream().filter(Report::isFailed).count();
    console
        .out()
        .println(
            SAY.say(
                dry ? "would-file" : "filed",
                reports.stream().mapToInt(r -> r.filed().size()).sum(),
                reports.stream().mapToInt(r -> r.changed().size()).sum(),
                reports.stream().mapToInt(Report::known).sum(),
                reports.size(),
                failed));
    return strict && failed > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private void print(String key, String path) {
    console.out().println(SAY.say(key, dry ? path : folders.seeds().resolve(path)));
  }

  /** A day, as 2025-05-20. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(SAY.say("dateless", value));
      }
    }
  }
}

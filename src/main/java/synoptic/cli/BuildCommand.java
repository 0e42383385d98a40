package synoptic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import synoptic.workspace.SourceFiles;

/** Reads the articles and writes the site. */
@Command(
    name = "build",
    description = "Reads the articles and writes the site. What is done when no command is named.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--seeds", paramLabel = "DIR", description = "Folder of articles. Default: seeds")
  private Path seeds = Path.of("seeds");

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = new Pipeline();
    var files = SourceFiles.read(List.of(console.folder().resolve(seeds)));
    var articles = pipeline.articles(files.value());
    console.report(seeds.toString(), files.diagnostics());
    console.report(seeds.toString(), articles.diagnostics());
    var comparisons = pipeline.comparisons(articles.value());
    console.out().printf("%d articles, %d stories, %d claims%n", articles.value().size(), comparisons.size(),
        comparisons.stream().mapToInt(c -> c.claims().size()).sum());
    console.out().flush();
    return ExitCode.CLEAN;
  }
}

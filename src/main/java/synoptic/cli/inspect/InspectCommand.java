package synoptic.cli.inspect;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.article.Article;
import synoptic.cli.console.Console;
import synoptic.cli.console.ExitCode;
import synoptic.cli.console.JsonLines;
import synoptic.cli.console.Output;
import synoptic.cli.press.Pipeline;
import synoptic.cli.press.Press;
import synoptic.cli.press.Reports;
import synoptic.cli.press.SettingsFile;
import synoptic.workspace.SourceFiles;
import synoptic.workspace.disk.WorkspaceException;

/** Prints what one stage yields. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
public final class InspectCommand implements Callable<Integer> {
  /** The stages by the names of what they yield. */
  enum What {
    articles,
    quotations,
    stories,
    lineages,
    claims
  }

  /** How it is printed. */
  enum Format {
    text,
    jsonl
  }

  private static final Path SEEDS = Path.of("seeds");

  private final Console console;

  @Parameters(index = "0", paramLabel = "STAGE")
  private What what = What.articles;

  @Parameters(index = "1..*", paramLabel = "PATH")
  private List<Path> given = List.of(SEEDS);

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.text;

  @Mixin private Output output = new Output();

  @Option(names = "--all")
  private boolean all;

  @Mixin private SettingsFile settings = new SettingsFile();

  public InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = new Pipeline(settings.read());
    List<Path> paths = given.stream().map(settings::inside).toList();
    var files = SourceFiles.read(paths);
    var articles = pipeline.articles(files.value());
    Path folder =
        paths.size() == 1 && Files.isDirectory(paths.getFirst()) ? paths.getFirst() : Path.of("");
    Reports.inside(folder, Reports.joined(files.diagnostics(), articles.diagnostics()))
        .forEach(console::report);
    if (articles.value().isEmpty()) {
      throw new WorkspaceException(Press.noArticle(paths.getFirst()));
    }
    output.print(console, inputs(paths), out -> print(pipeline, articles.value(), out));
    return ExitCode.CLEAN;
  }

  /** The folder of articles too where only some of them are looked at. */
  private List<Path> inputs(List<Path> paths) {
    return Stream.concat(paths.stream(), Stream.of(settings.inside(SEEDS), settings.path()))
        .toList();
  }

  private void print(Pipeline pipeline, List<Article> articles, PrintWriter out)
      throws IOException {
    Stage stage =
        switch (what) {
          case articles -> new ArticleStage();
          case quotations -> new QuotationStage(all);
          case stories -> new StoryStage();
          case lineages -> new LineageStage();
          case claims -> new ClaimStage();
        };
    switch (format) {
      case text -> stage.print(pipeline, articles, out);
      case jsonl -> JsonLines.writeLines(out, stage.rows(pipeline, articles));
    }
  }
}

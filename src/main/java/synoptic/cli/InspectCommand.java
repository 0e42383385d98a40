package synoptic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import synoptic.article.Article;
import synoptic.workspace.SourceFiles;
import synoptic.workspace.WorkspaceException;

/** Prints what one stage yields. */
@Command(
    name = "inspect",
    description = "Shows what one stage finds in the articles, for people or as JSON Lines.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
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

  private final Console console;

  @Parameters(index = "0", paramLabel = "STAGE", description = "One of: ${COMPLETION-CANDIDATES}.")
  private What what = What.articles;

  @Parameters(index = "1..*", paramLabel = "PATH", description = "Files or folders of articles. Default: seeds")
  private List<Path> paths = List.of(Path.of("seeds"));

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: text")
  private Format format = Format.text;

  @Option(names = "--output", paramLabel = "FILE", description = "Write there instead of standard output.")
  private @Nullable Path output;

  @Option(names = "--all", description = "For quotations: also those whose cue is not one of speech, as \"plans\".")
  private boolean all;

  @Option(names = "--config", paramLabel = "FILE", description = "Settings. Default: synoptic.yml, if it is there")
  private Path config = Path.of("synoptic.yml");

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = new Pipeline(Folders.settings(config));
    var files = SourceFiles.read(paths);
    var articles = pipeline.articles(files.value());
    Path folder = paths.size() == 1 && Files.isDirectory(paths.getFirst()) ? paths.getFirst() : Path.of("");
    Reports.inside(folder, Reports.joined(files.diagnostics(), articles.diagnostics())).forEach(console::report);
    if (articles.value().isEmpty()) {
      throw new WorkspaceException(Press.noArticle(paths.getFirst()));
    }
    if (output == null) {
      print(pipeline, articles.value(), console.out());
      console.out().flush();
    } else {
      try (var out = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
        print(pipeline, articles.value(), out);
      }
    }
    return ExitCode.CLEAN;
  }

  private void print(Pipeline pipeline, List<Article> articles, PrintWriter out) throws IOException {
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
      case jsonl -> Json.writeLines(out, stage.rows(pipeline, articles));
    }
  }
}

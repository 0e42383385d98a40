package synoptic.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import synoptic.article.Article;
import synoptic.cli.inspect.Stages;
import synoptic.config.Settings;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.workspace.disk.WorkspaceException;

/** The program for {@code spark-submit}: what each {@code inspect} yields, of an archive. */
@Command(
    name = "synoptic-spark",
    description = "Writes the articles, quotations, stories, claims and lineages of an archive.",
    mixinStandardHelpOptions = true)
public final class Archive implements Callable<Integer> {
  /** How it is written. */
  enum Format {
    jsonl,
    parquet
  }

  /** As of the command: the folders or the settings cannot be used. */
  private static final int UNUSABLE = 2;

  private final @Nullable SparkSession given;

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      required = true,
      description = "Folder of articles, or of JSON Lines of them (.jsonl, .jsonl.gz).")
  private String seeds = "";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Folder to be made, with a folder in it for each stage.")
  private String output = "";

  @Option(names = "--config", paramLabel = "FILE", description = "Settings. Default: none")
  private @Nullable String config;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = "Days whose articles are grouped at once. Default: all")
  private int window = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: jsonl")
  private Format format = Format.jsonl;

  private Archive(@Nullable SparkSession given) {
    this.given = given;
  }

  public static void main(String[] args) {
    int code = run(null, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs in a session.
   *
   * @param session to run in; null to open one and close it
   */
  static int run(@Nullable SparkSession session, String... args) {
    return new CommandLine(new Archive(session))
        .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem))
        .execute(args);
  }

  private static int failed(Exception problem) throws Exception {
    if (problem instanceof WorkspaceException unusable) {
      unusable.diagnostics().forEach(System.err::println);
      return UNUSABLE;
    }
    throw problem;
  }

  @Override
  public Integer call() throws IOException {
    if (given != null) {
      write(given);
      return 0;
    }
    try (SparkSession session = SparkSession.builder().appName("synoptic").getOrCreate()) {
      write(session);
    }
    return 0;
  }

  private void write(SparkSession session) throws IOException {
    var spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration hadoop = spark.hadoopConfiguration();
    if (window < 1) {
      throw unusable("--window", "short-window");
    }
    Path folder = new Path(output);
    if (folder.getFileSystem(hadoop).exists(folder)) {
      throw unusable(output, "there");
    }
    SharedSettings settings = settings(hadoop);
    Listing listing = Listing.of(seeds, hadoop);
    if (listing.isEmpty()) {
      throw unusable(seeds, "no-article");
    }
    var writing = new Writing(session, output, format);

    JavaRDD<Reported<List<Article>>> files = kept(new Reading(spark, settings).articles(listing));
    JavaRDD<Reported<List<Read>>> families = kept(Families.of(values(files), settings));
    JavaRDD<Read> reads = values(families);
    writing.write("articles", reads.map(r -> Stages.line(r.article())));
    writing.write("quotations", reads.flatMap(r -> lines(r).iterator()));

    JavaRDD<Reported<List<Placed>>> placed =
        kept(Grouping.of(reads, Grouping.windows(reads, window), settings));
    JavaRDD<Told> stories = Telling.of(values(placed), settings);
    JavaRDD<Compared> compared = kept(Claims.compare(stories, reads, settings));
    writing.write("stories", compared.flatMap(c -> c.stories().iterator()));
    writing.write("lineages", compared.flatMap(c -> c.lineages().iterator()));
    writing.write("claims", Claims.lines(compared));

    writing.write(
        "diagnostics",
        spark
            .parallelize(listing.diagnostics())
            .union(said(files))
            .union(said(families))
            .union(said(placed))
            .union(compared.flatMap(c -> c.diagnostics().iterator()))
            .map(Archive::line)
            .coalesce(spark.defaultParallelism()));
  }

  private SharedSettings settings(Configuration hadoop) throws IOException {
    if (config == null) {
      return new SharedSettings("", "");
    }
    Path path = new Path(config);
    SharedSettings settings;
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      settings = new SharedSettings(config, new String(in.readAllBytes(), UTF_8));
    }
    Reported<Settings> read = settings.read();
    if (!read.diagnostics().isEmpty()) {
      throw new WorkspaceException(read.diagnostics());
    }
    return settings;
  }

  private static WorkspaceException unusable(String path, String problem) {
    return new WorkspaceException(
        Diagnostic.error(path, Guard.SAY.say(problem), Guard.SAY.say(problem + "-remedy")));
  }

  /** What several stages read is made once, and lies on disk where memory has no room. */
  private static <T> JavaRDD<T> kept(JavaRDD<T> made) {
    return made.persist(StorageLevel.MEMORY_AND_DISK_SER());
  }

  private static <T> JavaRDD<T> values(JavaRDD<Reported<List<T>>> reported) {
    return reported.flatMap(r -> r.value().iterator());
  }

  private static <T> JavaRDD<Diagnostic> said(JavaRDD<Reported<List<T>>> reported) {
    return reported.flatMap(r -> r.diagnostics().iterator());
  }

  private static List<String> lines(Read read) {
    return Stages.lines(read.article(), read.quotations());
  }

  private static String line(Diagnostic diagnostic) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    row.put("path", diagnostic.path());
    row.put("line", diagnostic.line());
    row.put("column", diagnostic.column());
    row.put("problem", diagnostic.problem());
    row.put("remedy", diagnostic.remedy());
    return JSON.std.asString(row);
  }
}

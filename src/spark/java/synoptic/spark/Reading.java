package synoptic.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import synoptic.article.Article;
import synoptic.article.SourceFile;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;

/** Reads articles: one or more a file, or one a line of JSON Lines. */
record Reading(JavaSparkContext spark, SharedSettings settings) {
  /** Files that a task reads at most: some seconds of work. */
  private static final int FILES = 500;

  /** Bytes of JSON Lines that a task reads at most: as many articles or more. */
  private static final long BYTES = 4 << 20;

  /** Tasks for each core at least, so that none waits long for the last. */
  private static final int TASKS = 4;

  /** {@code local[2,4]}: two cores, four tries. */
  private static final Pattern LOCAL = Pattern.compile("local(?:\\[[^,]*(?:,\\s*(\\d+))?])?");

  /** Spark's own default. */
  private static final int TRIES = 4;

  JavaRDD<Reported<List<Article>>> articles(Listing listing) throws IOException {
    return files(listing.files()).union(lines(listing));
  }

  private JavaRDD<Reported<List<Article>>> files(List<Listing.Source> files) {
    if (files.isEmpty()) {
      return spark.emptyRDD();
    }
    int tasks = Math.max(TASKS * spark.defaultParallelism(), files.size() / FILES);
    Broadcast<SerializableConfiguration> hadoop =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    SharedSettings shared = settings;
    int tries = tries();
    return spark
        .parallelize(files, Math.min(tasks, files.size()))
        .map(source -> read(source, hadoop.value().value(), tries, shared));
  }

  /** How often Spark tries a task. */
  private int tries() {
    Matcher local = LOCAL.matcher(spark.master());
    return !local.matches()
        ? spark.getConf().getInt("spark.task.maxFailures", TRIES)
        : local.group(1) == null ? 1 : Integer.parseInt(local.group(1));
  }

  /**
   * The articles of a file.
   *
   * @throws IOException which fails the task, if it will be tried again: file systems fail and
   *     recover
   */
  private static Reported<List<Article>> read(
      Listing.Source source, Configuration hadoop, int tries, SharedSettings settings)
      throws IOException {
    SourceFile file;
    try {
      file = new SourceFile(source.id(), bytes(source.path(), hadoop));
      if (source.note() != null) {
        file = file.with(new String(bytes(source.note(), hadoop), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      if (TaskContext.get().attemptNumber() + 1 < tries) {
        throw e;
      }
      return new Reported<>(
          List.of(),
          List.of(
              Diagnostic.warning(
                  source.id(),
                  Guard.SAY.say("unreadable", String.valueOf(e.getMessage())),
                  Guard.SAY.say("unreadable-remedy"))));
    }
    SourceFile found = file;
    return Guard.article(source.id(), () -> settings.stages().read(found));
  }

  private static byte[] bytes(String path, Configuration hadoop) throws IOException {
    Path file = new Path(path);
    try (InputStream in = file.getFileSystem(hadoop).open(file)) {
      return in.readAllBytes();
    }
  }

  private JavaRDD<Reported<List<Article>>> lines(Listing listing) throws IOException {
    if (listing.lines().isEmpty()) {
      return spark.emptyRDD();
    }
    Job job = Job.getInstance(spark.hadoopConfiguration());
    for (FileStatus file : listing.lines()) {
      FileInputFormat.addInputPath(job, file.getPath());
    }
    long share = listing.bytes() / ((long) TASKS * spark.defaultParallelism());
    FileInputFormat.setMaxInputSplitSize(job, Math.clamp(share, 1, BYTES));
    SharedSettings shared = settings;
    var rows =
        (JavaNewHadoopRDD<LongWritable, Text>)
            spark.newAPIHadoopRDD(
                job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
    return rows.mapPartitionsWithInputSplit(
        (split, some) -> {
          String name = ((FileSplit) split).getPath().getName();
          return articles(name, some, shared);
        },
        false);
  }

  private static Iterator<Reported<List<Article>>> articles(
      String file, Iterator<scala.Tuple2<LongWritable, Text>> rows, SharedSettings settings) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
        .filter(row -> row._2().getLength() > 0)
        .map(
            row ->
                ArticleRow.read(
                    row._2().toString(), file + " at byte " + row._1(), settings.stages()))
        .iterator();
  }
}

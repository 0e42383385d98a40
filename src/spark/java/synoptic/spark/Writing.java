package synoptic.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;
import synoptic.text.WordLists;

/** Writes what a stage yields, into a folder of its own. */
record Writing(SparkSession session, String folder, Archive.Format format) {
  private static final WordLists COLUMNS = WordLists.read(Writing.class, "columns.txt");

  /** Parts that say by their names what they are, so that they can be read as articles again. */
  public static final class JsonLinesFormat extends TextOutputFormat<NullWritable, Text> {
    @Override
    public Path getDefaultWorkFile(TaskAttemptContext task, String extension) throws IOException {
      return super.getDefaultWorkFile(task, ".jsonl" + extension);
    }
  }

  /**
   * Writes lines of JSON.
   *
   * @param stage what {@code inspect} calls it
   */
  void write(String stage, JavaRDD<String> lines) {
    String path = new Path(folder, stage).toString();
    switch (format) {
      case jsonl ->
          lines
              .mapToPair(line -> new Tuple2<>(NullWritable.get(), new Text(line)))
              .saveAsNewAPIHadoopFile(
                  path,
                  NullWritable.class,
                  Text.class,
                  JsonLinesFormat.class,
                  session.sparkContext().hadoopConfiguration());
      case parquet ->
          session
              .read()
              .schema(COLUMNS.lines(stage).getFirst())
              .option("mode", "FAILFAST")
              .json(session.createDataset(lines.rdd(), Encoders.STRING()))
              .write()
              .parquet(path);
    }
  }
}

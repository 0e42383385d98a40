package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** One session for all tests of the JVM: two cores, and three tries of a task. */
final class OnSpark {
  private static final Map<String, Path> RUN = new HashMap<>();

  private OnSpark() {}

  /** What a run gives of the seeds. */
  static Path seeds() throws IOException {
    return once("seeds", Path.of("seeds"));
  }

  /** What a run gives of the invented archive. */
  static Path archive() throws IOException {
    return once("archive", Invented.write(temporary()));
  }

  private static Path once(String name, Path seeds) throws IOException {
    Path output = RUN.get(name);
    if (output == null) {
      output = temporary().resolve(name);
      run(seeds, output);
      RUN.put(name, output);
    }
    return output;
  }

  private static Path temporary() throws IOException {
    Path folder = Files.createTempDirectory("on-spark");
    folder.toFile().deleteOnExit();
    return folder;
  }

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2,3]")
        .appName("tests")
        .config("spark.ui.enabled", "false")
        .config("spark.default.parallelism", "1")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.hadoop.fs.failing.impl", FailingOnce.class.getName())
        .config("spark.hadoop.fs.failing.impl.disable.cache", "true")
        .getOrCreate();
  }

  /** Runs, and expects that all was written. */
  static void run(Path seeds, Path output, String... more) {
    run(seeds.toString(), output.toString(), more);
  }

  static void run(String seeds, String output, String... more) {
    List<String> args = new ArrayList<>(List.of("--seeds", seeds, "--output", output));
    args.addAll(List.of(more));
    assertThat(Archive.run(session(), args.toArray(String[]::new))).isZero();
  }

  /** The lines of a stage, sorted. */
  static List<String> lines(Path output, String stage) {
    try (Stream<Path> parts = Files.list(output.resolve(stage))) {
      return parts
          .filter(p -> p.toString().endsWith(".jsonl"))
          .flatMap(OnSpark::lines)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path part) {
    try {
      return Files.readAllLines(part).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

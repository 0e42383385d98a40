package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.spark.deploy.SparkSubmit;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.Inspected;

/** The jar as it is packed, given to {@code spark-submit} in a process that has Spark alone. */
class SubmittedJar {
  /** Of the libraries that the jar brings some that no other jar there has. */
  private static final List<String> OURS =
      List.of("lucene", "jsoup", "jackson-jr", "picocli", "snakeyaml-engine", "mime4j", "/classes");

  @TempDir Path folder;

  @Test
  void writesWhatInspectPrints() throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(
        List.of(
            "-cp",
            sparkAlone(),
            SparkSubmit.class.getName(),
            "--master",
            "local[2]",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.driver.host=localhost",
            "--conf",
            "spark.driver.bindAddress=127.0.0.1",
            "--class",
            Archive.class.getName(),
            Path.of("target/spark/synoptic-spark.jar").toAbsolutePath().toString(),
            "--seeds",
            "seeds",
            "--output",
            output.toString()));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    Path none = Files.writeString(folder.resolve("none.yml"), "");
    for (String stage : Inspected.STAGES) {
      assertThat(OnSpark.lines(output, stage))
          .as(stage)
          .isEqualTo(Inspected.lines(stage, Path.of("seeds"), none));
    }
  }

  private static String sparkAlone() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> OURS.stream().noneMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }
}

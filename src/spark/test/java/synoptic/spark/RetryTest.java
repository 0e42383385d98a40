package synoptic.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.cli.Inspected;

/** What fails and recovers changes nothing; what stays away costs itself. */
class RetryTest {
  @TempDir Path folder;

  @Test
  void aTaskThatFailsIsTriedAgain() throws IOException, TimeoutException {
    Path seeds = Invented.write(folder.resolve("archive"));
    var failures = new AtomicInteger();
    var listener =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            if (!end.taskInfo().successful()) {
              failures.incrementAndGet();
            }
          }
        };
    FailingOnce.FAILED.clear();
    OnSpark.session().sparkContext().addSparkListener(listener);
    OnSpark.run("failing://" + seeds, "failing://" + folder.resolve("disturbed"));
    OnSpark.session().sparkContext().listenerBus().waitUntilEmpty();
    OnSpark.session().sparkContext().removeSparkListener(listener);
    assertThat(FailingOnce.FAILED)
        .containsExactlyInAnyOrder("harbour1.txt", "bridge2.txt", "quotations", "claims");
    assertThat(failures.get()).isGreaterThanOrEqualTo(3);
    List<String> all = new ArrayList<>(Inspected.STAGES);
    all.add("diagnostics");
    for (String stage : all) {
      assertThat(OnSpark.lines(folder.resolve("disturbed"), stage))
          .as(stage)
          .isEqualTo(OnSpark.lines(OnSpark.archive(), stage));
    }
  }

  @Test
  void aFileThatStaysAwayCostsItself() throws IOException {
    Path seeds = Invented.write(folder.resolve("archive"));
    FailingOnce.LOST.add("orchard3.txt");
    OnSpark.run("failing://" + seeds, folder.resolve("output").toString());
    FailingOnce.LOST.clear();
    assertThat(OnSpark.lines(folder.resolve("output"), "articles"))
        .hasSize(
            Inspected.lines("articles", seeds, Files.writeString(folder.resolve("none.yml"), ""))
                    .size()
                - 1)
        .noneMatch(line -> line.contains("orchard3.txt"));
    assertThat(OnSpark.lines(folder.resolve("output"), "diagnostics"))
        .anyMatch(line -> line.contains("orchard3.txt") && line.contains("Cannot be read: lost."));
  }

  @Test
  void anArticleThatFailsCostsItself() {
    var read =
        Guard.article(
            "a.txt",
            () -> {
              throw new StackOverflowError();
            });
    assertThat(read.value()).isEmpty();
    assertThat(read.diagnostics())
        .singleElement()
        .hasToString(
            "a.txt: warning: Could not be read: java.lang.StackOverflowError. Please report it with"
                + " the article; all others were read.");
  }
}

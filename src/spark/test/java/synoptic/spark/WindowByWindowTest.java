package synoptic.spark;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import synoptic.article.Article;
import synoptic.story.grouping.StoryGrouper;

/** Stories of an archive that is grouped in several windows. */
class WindowByWindowTest {
  private static final SharedSettings DEFAULT = new SharedSettings("", "");

  @TempDir Path folder;

  @Test
  void eachWindowIsGroupedAsOneMachineWouldGroupIt() throws IOException {
    List<Read> reads = reads();
    var spark = JavaSparkContext.fromSparkContext(OnSpark.session().sparkContext());
    JavaRDD<Read> shared = spark.parallelize(reads, 3);
    Windows windows = Grouping.windows(shared, 6);
    assertThat(windows.last()).isGreaterThan(3);
    Map<Integer, Set<Set<String>>> expected = new HashMap<>();
    for (int window = 0; window <= windows.last(); window++) {
      int at = window;
      List<Article> there =
          reads.stream()
              .filter(Read::isLatest)
              .map(Read::article)
              .filter(a -> windows.of(a.metadata().day()).contains(at))
              .toList();
      if (!there.isEmpty()) {
        Set<Set<String>> parts = new HashSet<>();
        new StoryGrouper()
            .group(there)
            .forEach(
                s -> parts.add(new TreeSet<>(s.articles().stream().map(Article::id).toList())));
        expected.put(window, parts);
      }
    }
    Map<Integer, Set<Set<String>>> found = new HashMap<>();
    Grouping.of(shared, windows, DEFAULT).flatMap(r -> r.value().iterator()).collect().stream()
        .collect(groupingBy(Placed::story, mapping(Placed::article, toCollection(TreeSet::new))))
        .forEach(
            (story, articles) ->
                found.computeIfAbsent((int) (story >> 32), w -> new HashSet<>()).add(articles));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void aStoryGoesOnThroughWindowsAndEndsWithAPause() throws IOException {
    Path seeds = Invented.write(folder.resolve("archive"));
    OnSpark.run(seeds, folder.resolve("output"), "--window", "8");
    Collection<Set<String>> stories = stories(folder.resolve("output"));
    assertThat(stories)
        .as("seven reports in twelve days, and four in four days across a border")
        .anyMatch(s -> s.size() == 7 && s.stream().allMatch(a -> a.contains("bridge")))
        .anyMatch(s -> s.size() == 4 && s.stream().allMatch(a -> a.contains("orchard")));
    assertThat(stories)
        .as("two reports seventeen days apart")
        .filteredOn(s -> s.stream().anyMatch(a -> a.contains("museum")))
        .hasSize(2);
    assertThat(stories.stream().mapToInt(Set::size).sum())
        .as("each article once")
        .isEqualTo((int) reads(seeds).stream().filter(Read::isLatest).count());
    assertThat(stories(OnSpark.archive()))
        .as("one window joins what a pause parts")
        .anyMatch(s -> s.size() == 2 && s.stream().allMatch(a -> a.contains("museum")));
  }

  private List<Read> reads() throws IOException {
    return reads(Invented.write(folder.resolve("archive")));
  }

  private static List<Read> reads(Path seeds) throws IOException {
    var spark = JavaSparkContext.fromSparkContext(OnSpark.session().sparkContext());
    Listing listing = Listing.of(seeds.toString(), spark.hadoopConfiguration());
    JavaRDD<Article> articles =
        new Reading(spark, DEFAULT).articles(listing).flatMap(r -> r.value().iterator());
    return Families.of(articles, DEFAULT).flatMap(r -> r.value().iterator()).collect();
  }

  private static Collection<Set<String>> stories(Path output) throws IOException {
    Map<Object, Set<String>> stories = new HashMap<>();
    for (String line : OnSpark.lines(output, "stories")) {
      Map<String, Object> row = JSON.std.mapFrom(line);
      stories
          .computeIfAbsent(row.get("story"), s -> new TreeSet<>())
          .add(String.valueOf(row.get("article")));
    }
    return stories.values();
  }
}

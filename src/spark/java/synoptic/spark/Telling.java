package synoptic.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import synoptic.article.Article;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.story.grouping.StoryGrouper;

/** Brings the articles of each story together, whatever windows they lie in, and names it. */
final class Telling {
  /** Tasks for each core: one that is tried again loses little. */
  private static final int TASKS = 8;

  private Telling() {}

  static JavaRDD<Told> of(JavaRDD<Placed> placed, SharedSettings settings) {
    var spark = JavaSparkContext.fromSparkContext(placed.context());
    Broadcast<Map<Long, Long>> firsts = spark.broadcast(Stitch.firsts(overlaps(placed)));
    JavaPairRDD<Long, Placed> byStory =
        placed
            .filter(p -> p.home() != null)
            .keyBy(p -> firsts.value().getOrDefault(p.story(), p.story()));
    JavaPairRDD<Long, Iterable<Placed>> stories =
        byStory.groupByKey(new Shares(costs(byStory), TASKS * spark.defaultParallelism()));
    return named(ruled(stories, settings));
  }

  private static List<Stitch.Overlap> overlaps(JavaRDD<Placed> placed) {
    return placed
        .filter(Placed::isShared)
        .mapToPair(p -> new Tuple2<>(p.article(), p.story()))
        .groupByKey()
        .values()
        .map(Telling::sorted)
        .filter(both -> both.size() == 2)
        .mapToPair(both -> new Tuple2<>(both, 1))
        .reduceByKey(Integer::sum)
        .map(o -> new Stitch.Overlap(o._1().getFirst(), o._1().getLast(), o._2()))
        .collect();
  }

  private static List<Long> sorted(Iterable<Long> numbers) {
    List<Long> sorted = new ArrayList<>();
    numbers.forEach(sorted::add);
    sorted.sort(Comparator.naturalOrder());
    return sorted;
  }

  /** What comparing each story of several articles costs: its characters, for each article. */
  private static Map<Long, Long> costs(JavaPairRDD<Long, Placed> byStory) {
    return new HashMap<>(
        byStory
            .flatMapValues(
                p ->
                    p.home() == null
                        ? List.<Long>of().iterator()
                        : List.of((long) p.home().read().article().text().length()).iterator())
            .mapValues(length -> new Tuple2<>(1L, length))
            .reduceByKey((a, b) -> new Tuple2<>(a._1() + b._1(), a._2() + b._2()))
            .filter(cost -> cost._2()._1() > 1)
            .mapValues(cost -> cost._1() * cost._2())
            .collectAsMap());
  }

  /** The stories as the editor's rules leave them, by the names that they have alone. */
  private static JavaRDD<Told> ruled(
      JavaPairRDD<Long, Iterable<Placed>> stories, SharedSettings settings) {
    Set<String> moved = settings.stages().moved();
    if (moved.isEmpty()) {
      return stories.values().flatMap(story -> told(List.of(story), settings).iterator());
    }
    JavaRDD<Iterable<Placed>> others = stories.values().filter(story -> !has(story, moved));
    List<Iterable<Placed>> meant = stories.values().filter(story -> has(story, moved)).collect();
    return JavaSparkContext.fromSparkContext(stories.context())
        .parallelize(told(meant, settings))
        .union(others.flatMap(story -> told(List.of(story), settings).iterator()));
  }

  private static boolean has(Iterable<Placed> story, Set<String> moved) {
    for (Placed placed : story) {
      if (moved.contains(placed.article())) {
        return true;
      }
    }
    return false;
  }

  private static List<Told> told(List<Iterable<Placed>> stories, SharedSettings settings) {
    Map<String, Placed.Home> homes = new HashMap<>();
    Map<String, Long> places = new HashMap<>();
    List<List<Article>> parts = new ArrayList<>();
    for (Iterable<Placed> story : stories) {
      List<Article> part = new ArrayList<>();
      for (Placed placed : story) {
        Placed.Home home = placed.home();
        if (home != null) {
          homes.put(placed.article(), home);
          places.put(placed.article(), placed.story());
          part.add(home.read().article());
        }
      }
      parts.add(part);
    }
    return settings.stages().stories(parts).stream().map(s -> told(s, homes, places)).toList();
  }

  private static Told told(Story story, Map<String, Placed.Home> homes, Map<String, Long> places) {
    List<Placed.Home> own = story.articles().stream().map(Article::id).map(homes::get).toList();
    List<Quotation> quotations = own.stream().flatMap(h -> h.read().quotations().stream()).toList();
    People people =
        own.stream()
            .sorted(Comparator.comparing(h -> places.getOrDefault(h.read().id(), 0L)))
            .map(Placed.Home::people)
            .reduce(People::with)
            .orElseThrow();
    return new Told(story, quotations, people);
  }

  /** Names of their own for stories that are called the same. */
  private static JavaRDD<Told> named(JavaRDD<Told> stories) {
    Set<String> twice =
        new HashSet<>(
            stories
                .mapToPair(t -> new Tuple2<>(t.story().id(), 1))
                .reduceByKey(Integer::sum)
                .filter(count -> count._2() > 1)
                .keys()
                .collect());
    if (twice.isEmpty()) {
      return stories;
    }
    return stories
        .filter(t -> !twice.contains(t.story().id()))
        .union(
            stories
                .filter(t -> twice.contains(t.story().id()))
                .groupBy(t -> t.story().id())
                .values()
                .flatMap(some -> apart(some).iterator()));
  }

  private static List<Told> apart(Iterable<Told> namesakes) {
    Map<String, Told> byFirst = new HashMap<>();
    namesakes.forEach(t -> byFirst.put(t.story().articles().getFirst().id(), t));
    List<List<Article>> parts = byFirst.values().stream().map(t -> t.story().articles()).toList();
    List<Told> apart = new ArrayList<>();
    for (Story story : new StoryGrouper().stories(parts)) {
      Told told = byFirst.get(story.articles().getFirst().id());
      if (told != null) {
        apart.add(told.called(story.id()));
      }
    }
    return apart;
  }
}

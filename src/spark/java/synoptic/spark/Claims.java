package synoptic.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import synoptic.article.Article;
import synoptic.article.Outlet;
import synoptic.cli.inspect.Stages;

/** The claims of all stories, each by an id of its own. */
final class Claims {
  private Claims() {}

  /** Each story compared with itself: one after the other in its task. */
  static JavaRDD<Compared> compare(
      JavaRDD<Told> stories, JavaRDD<Read> reads, SharedSettings settings) {
    TreeMap<String, String> owners = owners(reads);
    return stories.map(told -> Compared.of(told, owners, settings));
  }

  /** The owners of outlets as the first article of each has them. */
  private static TreeMap<String, String> owners(JavaRDD<Read> reads) {
    return new TreeMap<>(
        Stages.owners(
            reads
                .map(Read::article)
                .filter(a -> a.provenance().filing().owner() != null)
                .filter(a -> a.metadata().outlet() != null)
                .keyBy(Claims::outlet)
                .reduceByKey((a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b)
                .values()
                .collect()));
  }

  private static String outlet(Article article) {
    Outlet outlet = article.metadata().outlet();
    return outlet == null ? "" : outlet.name();
  }

  static JavaRDD<String> lines(JavaRDD<Compared> compared) {
    var spark = JavaSparkContext.fromSparkContext(compared.context());
    Broadcast<Map<String, Set<Integer>>> later = spark.broadcast(later(compared));
    return compared.flatMap(
        c -> c.claims(later.value().getOrDefault(c.story(), Set.of())).iterator());
  }

  /** Of claims of one id all but the first, by their stories. */
  private static Map<String, Set<Integer>> later(JavaRDD<Compared> compared) {
    List<Compared.Place> places =
        compared
            .flatMapToPair(c -> c.places().iterator())
            .groupByKey()
            .values()
            .flatMap(some -> allButFirst(some).iterator())
            .collect();
    Map<String, Set<Integer>> later = new HashMap<>();
    places.forEach(p -> later.computeIfAbsent(p.story(), s -> new HashSet<>()).add(p.number()));
    return later;
  }

  private static List<Compared.Place> allButFirst(Iterable<Compared.Place> some) {
    List<Compared.Place> places = new ArrayList<>();
    some.forEach(places::add);
    places.sort(Comparator.naturalOrder());
    return places.subList(1, places.size());
  }
}

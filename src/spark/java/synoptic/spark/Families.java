package synoptic.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import synoptic.article.Article;
import synoptic.cli.inspect.Stages;
import synoptic.format.reader.ArticleReader;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;
import synoptic.text.Sha256;

/**
 * Which articles are one, or versions of one, among those that were read apart. Only such as have
 * an address, a text or an id in common can be: they are brought together, all others stay where
 * they are.
 */
final class Families {
  private Families() {}

  /** Each article once, with what it quotes. */
  static JavaRDD<Reported<List<Read>>> of(JavaRDD<Article> articles, SharedSettings settings) {
    var spark = JavaSparkContext.fromSparkContext(articles.context());
    Broadcast<Map<String, String>> families = spark.broadcast(joined(alike(articles)));
    JavaRDD<Reported<List<Read>>> alone =
        articles
            .filter(a -> !families.value().containsKey(a.id()))
            .map(a -> read(a, true, settings));
    JavaRDD<Reported<List<Read>>> together =
        articles
            .filter(a -> families.value().containsKey(a.id()))
            .groupBy(a -> families.value().get(a.id()))
            .values()
            .flatMap(some -> family(some, settings).iterator());
    return alone.union(together);
  }

  /** Ids of articles that have something in common. */
  private static List<List<String>> alike(JavaRDD<Article> articles) {
    return articles
        .flatMapToPair(a -> marks(a).map(mark -> new Tuple2<>(mark, a.id())).iterator())
        .groupByKey()
        .values()
        .map(Families::list)
        .filter(ids -> ids.size() > 1)
        .collect();
  }

  private static Stream<String> marks(Article article) {
    String earlier = article.provenance().versionOf();
    Stream<String> ids = earlier == null ? Stream.of() : Stream.of(earlier);
    return Stream.concat(
        Stream.concat(Stream.of(article.id()), ids).map(id -> "id " + id),
        ArticleReader.marks(article).stream().map(mark -> Sha256.of(mark.getBytes(UTF_8))));
  }

  private static List<String> list(Iterable<String> ids) {
    List<String> list = new ArrayList<>();
    ids.forEach(list::add);
    return list;
  }

  /** The first id of each family by those of all in it. */
  static Map<String, String> joined(List<List<String>> alike) {
    Map<String, String> above = new TreeMap<>();
    for (List<String> ids : alike) {
      String first = root(above, ids.getFirst());
      for (String id : ids) {
        String other = root(above, id);
        above.put(first.compareTo(other) < 0 ? other : first, least(first, other));
        first = least(first, other);
      }
    }
    above.replaceAll((id, up) -> root(above, id));
    return above;
  }

  private static String least(String a, String b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static String root(Map<String, String> above, String id) {
    String at = id;
    for (String up = above.putIfAbsent(at, at); up != null && !up.equals(at); ) {
      at = up;
      up = above.get(at);
    }
    return at;
  }

  private static List<Reported<List<Read>>> family(
      Iterable<Article> some, SharedSettings settings) {
    List<Article> family = new ArrayList<>();
    some.forEach(family::add);
    family.sort(Comparator.comparing(Article::id).thenComparing(a -> a.text()));
    Set<String> taken = new HashSet<>();
    List<Article> named = family.stream().filter(a -> taken.add(a.id())).toList();
    Reported<List<Article>> once = ArticleReader.once(named);
    List<Diagnostic> said = new ArrayList<>(once.diagnostics());
    for (int i = 1; i < family.size(); i++) {
      if (family.get(i).id().equals(family.get(i - 1).id())) {
        said.add(
            Diagnostic.warning(
                family.get(i).id(), Guard.SAY.say("twice"), Guard.SAY.say("twice-remedy")));
      }
    }
    Set<String> latest = Stages.latest(once.value()).stream().map(Article::id).collect(toSet());
    List<Reported<List<Read>>> reads = new ArrayList<>();
    reads.add(new Reported<>(List.of(), said));
    once.value().forEach(a -> reads.add(read(a, latest.contains(a.id()), settings)));
    return reads;
  }

  private static Reported<List<Read>> read(
      Article article, boolean isLatest, SharedSettings settings) {
    return Guard.article(
        article.id(),
        () ->
            Reported.of(
                List.of(new Read(article, settings.stages().quotations(article), isLatest))));
  }
}

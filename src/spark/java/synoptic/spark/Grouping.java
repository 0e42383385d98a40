package synoptic.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
import synoptic.article.Article;
import synoptic.cli.inspect.Stages;
import synoptic.quotation.people.People;
import synoptic.text.Diagnostic;
import synoptic.text.Reported;

/** Groups the articles of each window as one machine would group them if there were no others. */
final class Grouping {
  private Grouping() {}

  /** The windows of some days that hold articles. */
  static Windows windows(JavaRDD<Read> reads, int days) {
    return Windows.of(
        days,
        reads
            .map(r -> r.article().metadata().day())
            .filter(day -> day != null)
            .distinct()
            .collect());
  }

  /** Where each article lies, by its windows. */
  static JavaRDD<Reported<List<Placed>>> of(
      JavaRDD<Read> reads, Windows windows, SharedSettings settings) {
    JavaPairRDD<Integer, Read> within =
        reads.flatMapToPair(
            r -> windows.of(day(r)).stream().map(w -> new Tuple2<>(w, r)).iterator());
    Map<Integer, Long> sizes = new HashMap<>(within.countByKey());
    return within
        .groupByKey(new Shares(sizes, sizes.size()))
        .map(window -> group(window._1(), window._2(), windows, settings));
  }

  private static @Nullable LocalDate day(Read read) {
    return read.article().metadata().day();
  }

  private static Reported<List<Placed>> group(
      int window, Iterable<Read> some, Windows windows, SharedSettings settings) {
    List<Read> reads = new ArrayList<>();
    some.forEach(reads::add);
    reads.sort(Comparator.comparing(Read::id));
    Stages stages = settings.stages();
    People people = stages.people(reads.stream().flatMap(r -> r.quotations().stream()).toList());
    Reported<List<List<Article>>> parts =
        parts(stages, reads.stream().filter(Read::isLatest).map(Read::article).toList());
    Map<String, Read> byId = new HashMap<>();
    reads.forEach(r -> byId.put(r.id(), r));
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < parts.value().size(); i++) {
      long story = Placed.number(window, i);
      for (Article article : parts.value().get(i)) {
        LocalDate day = article.metadata().day();
        Read read = byId.get(article.id());
        placed.add(
            new Placed(
                story,
                article.id(),
                windows.of(day).size() > 1,
                read != null && windows.home(day) == window
                    ? new Placed.Home(read, people.namedIn(read.quotations()))
                    : null));
      }
    }
    return new Reported<>(placed, parts.diagnostics());
  }

  /** The stories of a window. If grouping fails, it is by an article that fails alone too. */
  private static Reported<List<List<Article>>> parts(Stages stages, List<Article> articles) {
    Reported<List<List<Article>>> all =
        Guard.article("", () -> Reported.of(stages.parts(articles)));
    if (all.diagnostics().isEmpty()) {
      return all;
    }
    List<Diagnostic> failures = new ArrayList<>();
    List<Article> sound = new ArrayList<>();
    for (Article article : articles) {
      Reported<List<List<Article>>> alone =
          Guard.article(article.id(), () -> Reported.of(stages.parts(List.of(article))));
      failures.addAll(alone.diagnostics());
      alone.value().forEach(sound::addAll);
    }
    return new Reported<>(stages.parts(sound), failures);
  }
}

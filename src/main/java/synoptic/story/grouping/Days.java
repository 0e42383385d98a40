package synoptic.story.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.story.StorySettings;

/**
 * What the time between two articles of a corpus tells of whether they report one event. Reports of
 * one event are days apart, and what is said of dates may be wrong: the odds fall as a power of the
 * days, never to nothing. An article without a date may be of any day of the corpus.
 */
final class Days {
  private final List<@Nullable Long> days = new ArrayList<>();
  private final StorySettings settings;

  /** Articles by their day. */
  private final SortedMap<Long, Integer> dated = new TreeMap<>();

  /** By day, what to expect of an undated article. */
  private final Map<Long, Double> undated = new HashMap<>();

  private final double unknown;

  Days(List<Article> articles, StorySettings settings) {
    this.settings = settings;
    for (Article article : articles) {
      LocalDate day = article.metadata().day();
      days.add(day == null ? null : day.toEpochDay());
      if (day != null) {
        dated.merge(day.toEpochDay(), 1, Integer::sum);
      }
    }
    double share = articles.isEmpty() ? 0 : (double) count() / articles.size();
    dated.keySet().forEach(day -> undated.put(day, share * Math.log(mean(day))));
    unknown =
        dated.isEmpty()
            ? 0
            : share
                * Math.log(
                    dated.entrySet().stream()
                            .mapToDouble(d -> d.getValue() * mean(d.getKey()))
                            .sum()
                        / count());
  }

  /**
   * What the days of two articles, by their numbers, add to the logarithm of the odds: 0 or less.
   */
  double between(int a, int b) {
    Long first = days.get(a);
    Long second = days.get(b);
    if (first != null && second != null) {
      return Math.log(odds(Math.abs(first - second)));
    }
    return first == null && second == null
        ? unknown
        : undated.getOrDefault(first == null ? second : first, 0.0);
  }

  private double odds(long apart) {
    return Math.pow(1 + apart / settings.days(), -settings.fading());
  }

  private double mean(long day) {
    double sum = 0;
    for (Map.Entry<Long, Integer> other : dated.entrySet()) {
      sum += other.getValue() * odds(Math.abs(other.getKey() - day));
    }
    return sum / count();
  }

  private int count() {
    return dated.values().stream().mapToInt(n -> n).sum();
  }
}

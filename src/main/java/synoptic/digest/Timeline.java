package synoptic.digest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.text.Span;

/** Sentences that state a date, among those that are shown. Dates are kept as stated and only ordered by the days they mean. */
final class Timeline {
  private record Day(String words, @Nullable LocalDate date) {}

  private final Citations citations;
  private final ExcerptPlan plan;
  private final Marking marking;

  Timeline(Citations citations, ExcerptPlan plan) {
    this.citations = citations;
    this.plan = plan;
    this.marking = new Marking(citations);
  }

  /**
   * By the days meant, those last that cannot be reckoned; each sentence once, under the first date in it. A weekday in an
   * undated article is reckoned from the last date on which an article of the story appeared.
   */
  List<TimelineDay> of(List<Article> articles) {
    LocalDate last =
        articles.stream().map(Timeline::published).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    Map<Day, List<MarkedPassage>> days = new LinkedHashMap<>();
    for (Article article : articles) {
      LocalDate own = published(article);
      for (Passage passage : article.passages()) {
        Span span = passage.span();
        StatedDate date = StatedDate.in(article.text(), span.start(), span.end());
        if (passage.role().isProse() && date != null && plan.shows(new ExcerptPlan.Place(article.id(), span))) {
          days.computeIfAbsent(new Day(date.words(), date.day(own == null ? last : own)), d -> new ArrayList<>())
              .add(marking.focus(citations.cite(article.id(), span), new Span(date.start(), date.end())));
        }
      }
    }
    return days.entrySet().stream()
        .sorted(Comparator.comparing(d -> d.getKey().date(), Comparator.nullsLast(Comparator.naturalOrder())))
        .map(d -> new TimelineDay(d.getKey().words(), d.getValue()))
        .toList();
  }

  private static @Nullable LocalDate published(Article article) {
    String published = article.metadata().published();
    try {
      return published == null || published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}

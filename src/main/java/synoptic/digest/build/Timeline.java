package synoptic.digest.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.claim.Witness;
import synoptic.digest.entry.TimelineDay;
import synoptic.digest.excerpt.ArticleSpan;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.passage.CitedPassage;
import synoptic.language.DateWords;
import synoptic.language.StatedDate;
import synoptic.text.Span;

/**
 * Sentences that state a date, among those that are shown, by the days they mean. A date that
 * cannot be reckoned is left out.
 */
final class Timeline {
  /** A sentence that is shown, and the first date in it. */
  private record Dated(Article article, Span sentence, StatedDate date) {}

  private final Citations citations;
  private final ExcerptPlan plan;
  private final Marking marking;
  private final List<Claim> claims;

  Timeline(Citations citations, ExcerptPlan plan, List<Claim> claims) {
    this.citations = citations;
    this.claims = claims;
    this.plan = plan;
    this.marking = new Marking(citations);
  }

  /**
   * Each sentence once, under the first date in it. A weekday counts only in an article whose day
   * is known; a day without a year is of the year nearest to the last article of the story.
   */
  List<TimelineDay> of(List<Article> articles) {
    LocalDate last =
        articles.stream()
            .map(a -> a.metadata().day())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    SortedMap<LocalDate, List<Dated>> days = new TreeMap<>();
    for (Article article : articles) {
      LocalDate own = article.metadata().day();
      DateWords known = DateWords.of(article.language());
      if (known == null) {
        continue;
      }
      for (Passage passage : article.passages()) {
        if (!passage.role().isProse()) {
          continue;
        }
        Span span = passage.span();
        StatedDate date = StatedDate.in(article.text(), span.start(), span.end(), known);
        LocalDate day =
            date == null ? null : date.day(own == null && !date.isWeekday() ? last : own);
        if (date != null && day != null && plan.shows(new ArticleSpan(article.id(), span))) {
          days.computeIfAbsent(day, d -> new ArrayList<>()).add(new Dated(article, span, date));
        }
      }
    }
    return days.entrySet().stream().map(d -> day(d.getKey(), d.getValue())).toList();
  }

  private TimelineDay day(LocalDate day, List<Dated> sentences) {
    Map<Object, List<Dated>> byClaim = new LinkedHashMap<>();
    for (Dated sentence : sentences) {
      List<Dated> told = byClaim.computeIfAbsent(claim(sentence), c -> new ArrayList<>());
      boolean isFurther = told.stream().anyMatch(t -> t.article.equals(sentence.article));
      (isFurther ? byClaim.computeIfAbsent(sentence, c -> new ArrayList<>()) : told).add(sentence);
    }
    StatedDate stated = sentences.getFirst().date;
    return new TimelineDay(
        stated.words(),
        stated.isWeekday() ? String.valueOf(day) : null,
        byClaim.values().stream().map(this::entry).toList());
  }

  /**
   * The claim that has most of a sentence, or the sentence itself: what two articles tell of a day
   * is told once, and all that one article tells.
   */
  private Object claim(Dated dated) {
    Claim most = null;
    int length = 0;
    for (Claim claim : claims) {
      for (Witness witness : claim.witnesses()) {
        int overlap =
            witness.article().equals(dated.article.id())
                ? witness.span().overlap(dated.sentence)
                : 0;
        if (overlap > length) {
          most = claim;
          length = overlap;
        }
      }
    }
    return most == null ? dated : most.id();
  }

  private TimelineDay.Entry entry(List<Dated> sentences) {
    Dated first = sentences.getFirst();
    return new TimelineDay.Entry(
        marking.focus(cite(first), new Span(first.date.start(), first.date.end())),
        sentences.stream().skip(1).map(this::cite).toList());
  }

  private CitedPassage cite(Dated dated) {
    return citations.cite(dated.article.id(), dated.sentence);
  }
}

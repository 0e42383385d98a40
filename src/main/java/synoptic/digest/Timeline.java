package synoptic.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.text.Span;

/** Sentences that state a date, among those that are shown. Dates are kept as stated: no weekday is reckoned to a day. */
final class Timeline {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?"
              + "|\\d{4}-\\d{2}-\\d{2}"
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

  private final Citations citations;
  private final ExcerptPlan plan;
  private final Marking marking;

  Timeline(Citations citations, ExcerptPlan plan) {
    this.citations = citations;
    this.plan = plan;
    this.marking = new Marking(citations);
  }

  /** By date in the order that the articles first state them; each sentence once, under the first date in it. */
  List<TimelineDay> of(List<Article> articles) {
    Map<String, List<MarkedPassage>> days = new LinkedHashMap<>();
    for (Article article : articles) {
      for (Passage passage : article.passages()) {
        Span span = passage.span();
        Matcher date = DATE.matcher(article.text()).region(span.start(), span.end());
        if (passage.role().isProse() && date.find() && plan.shows(new ExcerptPlan.Place(article.id(), span))) {
          days.computeIfAbsent(date.group(), d -> new ArrayList<>())
              .add(marking.focus(citations.cite(article.id(), span), new Span(date.start(), date.end())));
        }
      }
    }
    return days.entrySet().stream().map(d -> new TimelineDay(d.getKey(), d.getValue())).toList();
  }
}

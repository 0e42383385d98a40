package synoptic.digest.build;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.HeadlinePlace;
import synoptic.claim.Comparison;
import synoptic.digest.excerpt.ArticleSpan;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Headline;
import synoptic.digest.passage.Source;
import synoptic.language.Language;
import synoptic.story.StoryRules;
import synoptic.story.grouping.HeadlineSpelling;
import synoptic.story.word.Nearness;
import synoptic.text.Span;
import synoptic.text.WordLists;

/** Headlines of articles, and of stories, which borrow one of an article's. */
final class Headlines {
  private static final WordLists LISTS = Language.ENGLISH.lists("digest-patterns");

  private static final Pattern NO_REPORT =
      Pattern.compile(
          "[?？]\\W*$|"
              + LISTS.anyOf("cut")
              + "|(?i:"
              + LISTS.anyOf("reaction")
              + ")|^\\W*(?i:"
              + LISTS.anyOf("kind of text")
              + ")\\s*[:|–—-]\\s");

  private final Citations citations;
  private final ExcerptPlan plan;
  private final StoryRules rules;

  Headlines(Citations citations, ExcerptPlan plan, StoryRules rules) {
    this.citations = citations;
    this.plan = plan;
    this.rules = rules;
  }

  Headline of(Article article) {
    String title = article.metadata().title();
    Span span = HeadlinePlace.of(article);
    boolean shown = span != null && plan.shows(new ArticleSpan(article.id(), span));
    CitedPassage passage = span == null || !shown ? null : citations.cite(article.id(), span);
    Source source = citations.source(article.id());
    if (title != null) {
      return new Headline(title, source, passage, true, false);
    }
    String words = passage == null ? source.id() : passage.text();
    return new Headline(words, source, passage, false, false);
  }

  /** The editor's own heading, or else the headline of an article. */
  Headline of(Comparison comparison) {
    String own = rules.heading(comparison.story());
    Headline borrowed = borrowed(comparison);
    return own == null ? borrowed : borrowed.headed(own);
  }

  /**
   * The headline that the editor chose, or else the one that is nearest to what the other articles
   * say in theirs and in their leads; a plain one before a question, an explainer, a comment, a
   * reaction or one that was cut, a stated title before a first sentence that stands in for one,
   * and one without a slip of the pen before one with.
   */
  private Headline borrowed(Comparison comparison) {
    List<Article> articles = comparison.story().articles();
    Map<String, Set<String>> stems = new HashMap<>();
    Language language = articles.getFirst().language();
    var spelling = new HeadlineSpelling(articles);
    return of(
        articles.stream()
            .map(a -> new Choice(a, nearness(a, comparison, language, stems)))
            .min(
                Comparator.comparing((Choice c) -> !rules.isHeadline(c.article))
                    .thenComparing(c -> !isReport(words(c.article)))
                    .thenComparing(c -> c.article.metadata().title() == null)
                    .thenComparing(c -> spelling.isMisspelt(words(c.article)))
                    .thenComparing(c -> -c.nearness))
            .map(Choice::article)
            .orElse(requireNonNull(articles.getFirst())));
  }

  private record Choice(Article article, double nearness) {}

  private static boolean isReport(String words) {
    return !words.isEmpty() && !NO_REPORT.matcher(words).find();
  }

  /** A title, or the first sentence that stands in for it; may be empty. */
  private static String words(Article article) {
    String title = article.metadata().title();
    Span lead = title == null ? HeadlinePlace.lead(article) : null;
    return title != null ? title : lead == null ? "" : article.text(lead);
  }

  /**
   * The sum of how near a headline is to the titles and to the leads of the other articles.
   *
   * @param known the stems of texts, added to
   */
  private double nearness(
      Article article, Comparison comparison, Language language, Map<String, Set<String>> known) {
    Set<String> stems = Nearness.stems(words(article), language);
    Stream<String> titles =
        comparison.story().articles().stream()
            .filter(a -> !a.equals(article))
            .map(a -> a.metadata().title())
            .filter(Objects::nonNull);
    Stream<String> leads =
        comparison.leads().stream()
            .filter(l -> !l.article().equals(article.id()))
            .map(l -> citations.text(l.article()).substring(l.span().start(), l.span().end()));
    return Stream.concat(titles, leads)
        .map(other -> known.computeIfAbsent(other, o -> Nearness.stems(o, language)))
        .mapToDouble(other -> Nearness.of(stems, other))
        .sum();
  }
}

package synoptic.claim.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.article.Article;
import synoptic.claim.Difference;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.name.NameLikeness;
import synoptic.claim.collate.quantity.Calendar;
import synoptic.claim.joining.JoiningRule;
import synoptic.claim.unit.Unit;
import synoptic.story.cluster.Pair;
import synoptic.text.Fold;
import synoptic.text.Words;

/**
 * Finds articles that fill in one formula for two events: bulletins of earthquakes and weather,
 * match reports, appeals of the police. Their sentences are all but the same, and what tells events
 * apart differs in several of them: numbers, days, names, who speaks. Two accounts of one event
 * differ in one sentence among many.
 */
public final class Formulas implements JoiningRule {
  /** The score from which two sentences are one formula or one text. */
  private static final double ALIKE = 0.8;

  /** Such sentences that tell two events apart. */
  private static final int LEAST = 2;

  /** Their share of all sentences that are alike. */
  private static final double SHARE = 1.0 / 3;

  /** Words of names that two articles have in common: a source and its country are fewer. */
  private static final int NAMES = 6;

  /** Share of the names of one article that the other has where both are of one event. */
  private static final double NAMED = 0.5;

  private static final Set<Difference> TELLING =
      Set.of(Difference.NUMBER, Difference.NAME, Difference.DATE);

  /** What two articles have in common. */
  private static final class Count {
    final List<Article> between;
    final Set<Unit> alike = new HashSet<>();
    final Set<Unit> apart = new HashSet<>();
    boolean names;

    Count(Article first, Article second) {
      between = List.of(first, second);
    }

    boolean isFormula() {
      return names && apart.size() >= LEAST && apart.size() >= SHARE * alike.size();
    }
  }

  private final Map<Set<String>, Count> counts = new HashMap<>();
  private final Set<Set<String>> ofTwoEvents = new HashSet<>();

  /**
   * @param candidates pairs of units by number
   */
  public Formulas(Collations collations, List<Pair> candidates) {
    for (Pair pair : candidates) {
      Unit first = collations.units().get(pair.first());
      Unit second = collations.units().get(pair.second());
      if (!first.isOfArticle(second) && collations.score(first, second) >= ALIKE) {
        count(collations.of(first, second));
      }
    }
    counts.forEach(
        (articles, count) -> {
          if (count.isFormula() && !nameOneEvent(count.between)) {
            ofTwoEvents.add(articles);
          }
        });
  }

  /** Whether most of what one article names the other names too, however much of it differs. */
  private static boolean nameOneEvent(List<Article> between) {
    Set<String> first = names(between.getFirst());
    Set<String> second = names(between.getLast());
    long shared = first.stream().filter(second::contains).count();
    return shared >= NAMES && shared >= NAMED * Math.min(first.size(), second.size());
  }

  /** The words of names within the sentences of an article, no days and no months. */
  private static Set<String> names(Article article) {
    return article.passages().stream()
        .filter(p -> p.role().isProse())
        .flatMap(p -> Words.in(article.text(), p.span()).stream().skip(1))
        .map(w -> article.text(w))
        .filter(w -> Character.isUpperCase(w.codePointAt(0)) && !Calendar.isName(w))
        .map(Fold::words)
        .collect(Collectors.toSet());
  }

  private void count(Collation pair) {
    Count count =
        counts.computeIfAbsent(
            articles(pair.base(), pair.reading()),
            a -> new Count(pair.base().article(), pair.reading().article()));
    if (count.alike.stream().noneMatch(pair.base()::overlaps)) {
      count.alike.add(pair.base());
    }
    boolean named = pair.kinds().contains(Difference.NAME) || isOfTwoSpeakers(pair);
    boolean isApart = named || pair.kinds().stream().anyMatch(TELLING::contains);
    if (isApart && count.apart.stream().noneMatch(pair.base()::overlaps)) {
      count.apart.add(pair.base());
      count.names |= named;
    }
  }

  private static boolean isOfTwoSpeakers(Collation pair) {
    var first = pair.base().quotation();
    var second = pair.reading().quotation();
    String a = first == null ? null : first.speakerName();
    String b = second == null ? null : second.speakerName();
    return a != null && b != null && !NameLikeness.alike(a, b);
  }

  private static Set<String> articles(Unit first, Unit second) {
    return Set.copyOf(List.of(first.article().id(), second.article().id()));
  }

  /** Whether the articles of two units are of two events. */
  boolean areOfTwoEvents(Unit first, Unit second) {
    return !ofTwoEvents.isEmpty() && ofTwoEvents.contains(articles(first, second));
  }

  @Override
  public double apply(Collation pair, double score) {
    return areOfTwoEvents(pair.base(), pair.reading()) ? 0 : score;
  }

  @Override
  public String reason() {
    return "formula";
  }
}

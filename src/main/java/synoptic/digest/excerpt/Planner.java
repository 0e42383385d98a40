package synoptic.digest.excerpt;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.HeadlinePlace;
import synoptic.article.Origin;
import synoptic.article.Role;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.claim.Discrepancy;
import synoptic.claim.Related;
import synoptic.claim.Witness;
import synoptic.quotation.Quotation;
import synoptic.quotation.Setting;
import synoptic.text.Parallel;
import synoptic.text.Span;

/**
 * Spends the excerpt caps: headlines, credits and the words in which accounts differ first, then
 * leads, a base reading of what several articles report, the ledger, the other readings, and the
 * sentences around them; last what one article reports, direct quotations first, each with the
 * sentence around it.
 */
public final class Planner {
  private final ExcerptPlan plan;

  public Planner(ExcerptPlan plan) {
    this.plan = plan;
  }

  /** The claims of each story that may be shown, in the story's order. */
  public Map<Comparison, List<Claim>> plan(List<Comparison> comparisons) {
    List<List<Claim>> each = Parallel.map(comparisons, this::shown);
    Map<Comparison, List<Claim>> shown = new LinkedHashMap<>();
    for (int i = 0; i < each.size(); i++) {
      shown.put(comparisons.get(i), each.get(i));
    }
    return shown;
  }

  /** No article is of two stories, so that each story spends what is its own. */
  private List<Claim> shown(Comparison comparison) {
    comparison.story().articles().forEach(this::admitHead);
    admitCredits(comparison);
    Set<Claim> admitted = admitBases(comparison, c -> differs(c, comparison));
    differences(comparison, admitted).forEach(d -> admitPoints(d, comparison));
    admitted.addAll(admitBases(comparison, c -> !c.discrepancies().isEmpty()));
    List<Discrepancy> differences = differences(comparison, admitted);
    differences.forEach(d -> admitPoints(d, comparison));
    comparison.leads().forEach(l -> plan.admit(List.of(new ArticleSpan(l.article(), l.span()))));
    admitted.addAll(admitBases(comparison, c -> c.discrepancies().isEmpty()));
    differences.forEach(d -> admit(d, comparison));
    admitted.forEach(c -> c.witnesses().forEach(w -> admit(w, comparison)));
    admitted.forEach(c -> plan.admit(sentences(comparison, c)));
    comparison.claims().stream()
        .filter(c -> c.witnesses().size() == 1)
        .sorted(Comparator.comparing(Planner::weight))
        .filter(c -> plan.admit(sentences(comparison, c)))
        .forEach(admitted::add);
    admitted.stream().flatMap(c -> comparison.facing(c).stream()).forEach(this::admit);
    return comparison.claims().stream().filter(admitted::contains).toList();
  }

  /**
   * Those of the story and of some claims: of independent accounts first, the most serious first.
   */
  private static List<Discrepancy> differences(Comparison comparison, Set<Claim> claims) {
    return Stream.concat(
            comparison.discrepancies().stream(),
            claims.stream().flatMap(c -> c.discrepancies().stream()))
        .sorted(
            Comparator.comparing((Discrepancy d) -> d.isWithin(comparison.lineages()))
                .thenComparing(Discrepancy::kind, Difference.BY_SEVERITY))
        .toList();
  }

  /** The base reading of each claim of several articles, so that each has its page. */
  private Set<Claim> admitBases(Comparison comparison, Predicate<Claim> which) {
    return comparison.claims().stream()
        .filter(c -> c.witnesses().size() > 1)
        .filter(which)
        .filter(c -> admit(c.base(), comparison))
        .collect(toCollection(LinkedHashSet::new));
  }

  /** Whether accounts differ in it that are independent, as far as is known. */
  private static boolean differs(Claim claim, Comparison comparison) {
    return claim.discrepancies().stream().anyMatch(d -> !d.isWithin(comparison.lineages()));
  }

  private void admitCredits(Comparison comparison) {
    comparison.lineages().stream()
        .flatMap(l -> l.evidence().stream())
        .filter(e -> e.credit() != null)
        .forEach(e -> plan.admit(List.of(new ArticleSpan(e.article(), e.credit()))));
  }

  private void admitHead(Article article) {
    Span headline = HeadlinePlace.of(article);
    if (headline != null) {
      plan.admit(List.of(new ArticleSpan(article.id(), headline)));
    }
    Stream.concat(
            article.metadata().origins().stream().map(Origin::credit).filter(Objects::nonNull),
            article.blocks().stream().filter(b -> b.role() == Role.CORRECTION).map(Block::span))
        .forEach(c -> plan.admit(List.of(new ArticleSpan(article.id(), c))));
  }

  /** A reading in its setting, or without it where the caps leave no room. */
  private boolean admit(Witness witness, Comparison comparison) {
    String text = article(witness.article(), comparison).text();
    Span setting = Setting.of(witness.quotation(), witness.span(), text);
    return Stream.of(setting, witness.span())
        .anyMatch(s -> plan.admit(List.of(new ArticleSpan(witness.article(), s))));
  }

  /** The words that differ, with a few on each side. */
  private void admitPoints(Discrepancy discrepancy, Comparison comparison) {
    plan.admit(
        discrepancy.readings().stream()
            .map(r -> new ArticleSpan(r.article(), Focus.of(r, article(r.article(), comparison))))
            .toList());
  }

  /**
   * The readings in their sentences, so that they say who speaks, or alone where the caps leave no
   * room.
   */
  private void admit(Discrepancy discrepancy, Comparison comparison) {
    List<ArticleSpan> readings =
        discrepancy.readings().stream().map(r -> new ArticleSpan(r.article(), r.span())).toList();
    if (!plan.admit(readings.stream().map(r -> around(r, comparison)).toList())) {
      plan.admit(readings);
    }
  }

  private void admit(Related.Side side) {
    plan.admit(List.of(new ArticleSpan(side.article(), side.span())));
  }

  private static Article article(String id, Comparison comparison) {
    return comparison.story().articles().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The lower the sooner. */
  private static int weight(Claim claim) {
    Quotation quotation = claim.base().quotation();
    return quotation == null ? Quotation.Kind.values().length : quotation.kind().ordinal();
  }

  /** The witnesses of a claim, each with the sentences around it. */
  private static List<ArticleSpan> sentences(Comparison comparison, Claim claim) {
    return claim.witnesses().stream()
        .map(w -> around(new ArticleSpan(w.article(), w.span()), comparison))
        .toList();
  }

  private static ArticleSpan around(ArticleSpan place, Comparison comparison) {
    Span sentences = Focus.sentences(place.span(), article(place.article(), comparison));
    return new ArticleSpan(place.article(), sentences);
  }
}

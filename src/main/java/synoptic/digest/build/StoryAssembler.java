package synoptic.digest.build;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.claim.Lineage;
import synoptic.digest.entry.Accounts;
import synoptic.digest.entry.ComparisonTable;
import synoptic.digest.entry.Facts;
import synoptic.digest.entry.OneSource;
import synoptic.digest.entry.Period;
import synoptic.digest.entry.StoryClaims;
import synoptic.digest.entry.StoryEntry;
import synoptic.digest.entry.StoryLedger;
import synoptic.digest.entry.TimelineDay;
import synoptic.digest.entry.Withheld;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.article.Evidence;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.entry.claim.StoryRef;
import synoptic.digest.excerpt.ArticleSpan;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.excerpt.Overlaps;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.MarkedPassage;
import synoptic.digest.passage.Source;
import synoptic.digest.rank.LeadInk;
import synoptic.digest.rank.Ranking;
import synoptic.digest.rank.SpeakersWords;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.Roles;
import synoptic.text.Span;

/** Makes the entry of one story. */
final class StoryAssembler {
  /**
   * What readings of one claim differ in before what accounts differ in that no claim joins; of
   * these the most serious.
   */
  private static final Comparator<DiscrepancyEntry> MOST_CERTAIN_FIRST =
      Comparator.comparing(
              (DiscrepancyEntry d) -> d.claim() == null || d.kind() == Difference.OPEN_LIST)
          .thenComparing(DiscrepancyEntry::withinLineage)
          .thenComparing(DiscrepancyEntry::kind, Difference.BY_SEVERITY);

  private final Comparison comparison;
  private final List<Claim> shown;
  private final Set<String> shownIds;
  private final List<Quotation> quotations;
  private final Citations citations;
  private final ExcerptPlan plan;
  private final Entries entries;
  private final DiscrepancyEntries differences;
  private final LeadInk ink;

  /**
   * @param shown those of its claims that the caps let through
   * @param quotations of its articles
   */
  StoryAssembler(
      Comparison comparison, List<Claim> shown, List<Quotation> quotations, Entries entries) {
    this.comparison = comparison;
    this.ink = new LeadInk(comparison);
    this.shown = shown;
    this.shownIds = shown.stream().map(Claim::id).collect(toSet());
    this.quotations = quotations;
    this.entries = entries;
    this.citations = entries.citations();
    this.plan = entries.plan();
    this.differences = new DiscrepancyEntries(citations, plan);
  }

  StoryEntry assemble() {
    String id = comparison.story().id();
    var ref =
        new StoryRef(
            id,
            "stories/" + id + ".html",
            entries.headlines().of(comparison),
            entries.rules().isPinned(comparison.story()));
    Roles roles = Roles.of(quotations, entries.claims().people());
    List<ClaimEntry> claims =
        shown.stream().map(c -> entries.claims().of(c, ref, comparison, roles)).toList();
    List<ClaimEntry> shared = claims.stream().filter(ClaimEntry::isShared).toList();
    StoryLedger ledger = ledger(shared);
    List<LineageEntry> lineages = lineages(ledger);
    List<Source> columns = lineages.stream().flatMap(l -> l.articles().stream()).toList();
    var overlaps = new Overlaps(shown, plan);
    List<Article> members = comparison.story().articles();
    List<TimelineDay> timeline = new Timeline(citations, plan, shown).of(members);
    var ofArticles = new ArticleEntries(citations, plan, entries.headlines(), overlaps, quotations);
    List<ArticleEntry> articles =
        members.stream().map(a -> ofArticles.of(a, ref, claims, lineages)).toList();
    var ofClaims =
        new StoryClaims(
            shared, singles(claims), SpeakersWords.of(claims, ledger.entries()), withheld(shared));
    var accounts =
        new Accounts(
            lineages,
            articles,
            overlaps.of(columns),
            ComparisonTable.of(lineages, columns, shared));
    return new StoryEntry(
        ref,
        facts(shared.size(), ledger.disputes().size()),
        Ranking.of(ref.headline(), ofClaims, accounts),
        ofClaims,
        ledger,
        accounts,
        timeline);
  }

  private Facts facts(int claims, int discrepancies) {
    List<Article> articles = comparison.story().articles();
    long outlets =
        articles.stream().map(a -> citations.source(a.id()).outletKey()).distinct().count();
    return new Facts(
        articles.size(),
        (int) outlets,
        (int) articles.stream().filter(a -> a.metadata().outlet() == null).count(),
        comparison.lineages().size(),
        (int) quotations.stream().filter(Quotation::isSpeech).count(),
        claims,
        discrepancies,
        Period.of(articles.stream().map(a -> a.metadata().published()).toList()));
  }

  /** Each once, under the first of the claims that show it. */
  private StoryLedger ledger(List<ClaimEntry> claims) {
    Map<Object, DiscrepancyEntry> once = new LinkedHashMap<>();
    List<DiscrepancyEntry> ofClaims =
        claims.stream().flatMap(c -> c.discrepancies().stream()).toList();
    Stream.concat(
            differences.of(comparison.discrepancies(), null, comparison.lineages()).stream()
                .filter(d -> ofClaims.stream().noneMatch(c -> isTold(d, c))),
            ofClaims.stream())
        .forEach(d -> once.putIfAbsent(List.of(d.kind(), d.points()), d));
    return new StoryLedger(once.values().stream().sorted(MOST_CERTAIN_FIRST).toList());
  }

  /** Whether a claim tells a difference of the story already: in two accounts of it. */
  private static boolean isTold(DiscrepancyEntry ofStory, DiscrepancyEntry ofClaim) {
    Set<String> points = ofStory.points();
    points.retainAll(ofClaim.points());
    return ofStory.kind() == ofClaim.kind() && points.size() >= 2;
  }

  private Withheld withheld(List<ClaimEntry> shared) {
    long discrepancies =
        Stream.concat(
                comparison.discrepancies().stream(),
                comparison.claims().stream().flatMap(c -> c.discrepancies().stream()))
            .filter(d -> !differences.isShown(d))
            .count();
    long ofSeveral =
        comparison.claims().stream()
            .filter(c -> c.witnesses().size() > 1 && !shownIds.contains(c.id()))
            .count();
    return new Withheld(
        (int) ofSeveral,
        comparison.claims().size() - shown.size() - (int) ofSeveral,
        shared.stream().mapToInt(c -> c.coverage().unshown().size()).sum(),
        (int) discrepancies,
        comparison.held());
  }

  private List<LineageEntry> lineages(StoryLedger ledger) {
    List<LineageEntry> entries = new ArrayList<>();
    for (Lineage lineage : comparison.lineages()) {
      List<Evidence> evidence =
          lineage.evidence().stream()
              .map(
                  e ->
                      new Evidence(
                          citations.source(e.article()),
                          citations.shown(e.article(), e.credit()),
                          e.reason()))
              .toList();
      List<Source> articles = lineage.articles().stream().map(citations::source).toList();
      entries.add(new LineageEntry(entries.size() + 1, articles, evidence, lead(lineage, ledger)));
    }
    return entries;
  }

  private List<OneSource> singles(List<ClaimEntry> claims) {
    Map<String, List<ClaimEntry>> byArticle = new LinkedHashMap<>();
    comparison.story().articles().forEach(a -> byArticle.put(a.id(), new ArrayList<>()));
    for (ClaimEntry claim : claims) {
      if (!claim.isShared()) {
        List<ClaimEntry> of = byArticle.get(claim.base().source().id());
        if (of != null) {
          of.add(claim);
        }
      }
    }
    return byArticle.entrySet().stream()
        .map(
            e ->
                new OneSource(
                    citations.source(e.getKey()), inTextOrder(e.getValue()), withheld(e.getKey())))
        .filter(one -> !one.claims().isEmpty() || one.withheld() > 0)
        .toList();
  }

  private int withheld(String article) {
    return (int)
        comparison.claims().stream()
            .filter(
                c ->
                    c.witnesses().size() == 1
                        && comparison.facing(c).isEmpty()
                        && c.base().article().equals(article)
                        && !shownIds.contains(c.id()))
            .count();
  }

  /**
   * What the first of its articles that may be shown says happened, the words in which accounts
   * differ marked, and those that no other account has; null without such.
   */
  private @Nullable MarkedPassage lead(Lineage lineage, StoryLedger ledger) {
    return lineage.articles().stream()
        .flatMap(id -> comparison.leads().stream().filter(l -> l.article().equals(id)))
        .filter(l -> plan.shows(new ArticleSpan(l.article(), l.span())))
        .findFirst()
        .map(l -> citations.cite(l.article(), l.span()))
        .map(
            lead ->
                new Marking(citations)
                    .lead(lead, differing(lead.source(), ledger), alone(lineage, lead)))
        .orElse(null);
  }

  private List<Span> alone(Lineage lineage, CitedPassage lead) {
    Article article = citations.article(lead.source().id());
    return ink.alone(lineage, article, lead.selector().position());
  }

  private static List<Span> differing(Source source, StoryLedger ledger) {
    return ledger.disputes().stream()
        .flatMap(d -> d.focusedIn(source))
        .map(passage -> passage.selector().position())
        .toList();
  }

  private static List<ClaimEntry> inTextOrder(List<ClaimEntry> claims) {
    return claims.stream()
        .sorted(Comparator.comparing(c -> c.base().passage().selector().position()))
        .toList();
  }
}

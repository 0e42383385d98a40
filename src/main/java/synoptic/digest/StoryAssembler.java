package synoptic.digest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Difference;
import synoptic.claim.Lineage;
import synoptic.quotation.Quotation;
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
  private final List<Quotation> quotations;
  private final Citations citations;
  private final ExcerptPlan plan;
  private final ClaimEntries claimEntries;
  private final Headlines headlines;

  /**
   * @param shown those of its claims that the caps let through
   * @param quotations of its articles
   */
  StoryAssembler(
      Comparison comparison,
      List<Claim> shown,
      List<Quotation> quotations,
      Citations citations,
      ExcerptPlan plan,
      ClaimEntries claimEntries) {
    this.comparison = comparison;
    this.shown = shown;
    this.quotations = quotations;
    this.citations = citations;
    this.plan = plan;
    this.claimEntries = claimEntries;
    this.headlines = new Headlines(citations, plan);
  }

  StoryEntry assemble() {
    String id = comparison.story().id();
    var ref = new StoryRef(id, "stories/" + id + ".html", headlines.of(comparison));
    List<ClaimEntry> claims =
        shown.stream().map(c -> claimEntries.of(c, ref, comparison.lineages())).toList();
    List<ClaimEntry> shared = claims.stream().filter(ClaimEntry::isShared).toList();
    List<DiscrepancyEntry> ledger = ledger(shared);
    List<LineageEntry> lineages = lineages();
    List<Source> columns = lineages.stream().flatMap(l -> l.articles().stream()).toList();
    var overlaps = new Overlaps(shown, plan);
    List<Article> members = comparison.story().articles();
    List<TimelineDay> timeline = new Timeline(citations, plan, shown).of(members);
    List<ArticleEntry> articles =
        members.stream().map(a -> article(a, ref, claims, lineages, overlaps)).toList();
    return new StoryEntry(
        ref,
        facts(shared.size(), ledger.size(), altered()),
        shared,
        ledger,
        speakers(claims, ledger),
        singles(claims),
        table(lineages, columns, shared),
        lineages,
        overlaps.of(columns),
        timeline,
        articles,
        withheld(shared));
  }

  private int altered() {
    return (int)
        shown.stream()
            .filter(
                c ->
                    c.witnesses().stream()
                        .flatMap(w -> w.variants().stream())
                        .anyMatch(v -> v.kind() == Difference.QUOTED_WORDS))
            .count();
  }

  private StoryEntry.Facts facts(int claims, int discrepancies, int altered) {
    List<Article> articles = comparison.story().articles();
    List<String> dates =
        articles.stream()
            .map(a -> a.metadata().published())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    long outlets =
        articles.stream().map(a -> citations.source(a.id()).outletKey()).distinct().count();
    return new StoryEntry.Facts(
        articles.size(),
        (int) outlets,
        (int) articles.stream().filter(a -> a.metadata().outlet() == null).count(),
        comparison.lineages().size(),
        (int) quotations.stream().filter(Quotation::isSpeech).count(),
        claims,
        discrepancies,
        altered,
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast());
  }

  /** Each once, under the first of the claims that show it. */
  private List<DiscrepancyEntry> ledger(List<ClaimEntry> claims) {
    Map<Object, DiscrepancyEntry> once = new LinkedHashMap<>();
    List<DiscrepancyEntry> ofClaims =
        claims.stream().flatMap(c -> c.discrepancies().stream()).toList();
    Stream.concat(
            new DiscrepancyEntries(citations, plan)
                .of(comparison.discrepancies(), null, comparison.lineages()).stream()
                    .filter(d -> ofClaims.stream().noneMatch(c -> isTold(d, c))),
            ofClaims.stream())
        .forEach(d -> once.putIfAbsent(List.of(d.kind(), d.points()), d));
    return once.values().stream().sorted(MOST_CERTAIN_FIRST).toList();
  }

  /** Whether a claim tells a difference of the story already: in two accounts of it. */
  private static boolean isTold(DiscrepancyEntry ofStory, DiscrepancyEntry ofClaim) {
    Set<String> points = ofStory.points();
    points.retainAll(ofClaim.points());
    return ofStory.kind() == ofClaim.kind() && points.size() >= 2;
  }

  private StoryEntry.Withheld withheld(List<ClaimEntry> shared) {
    long discrepancies =
        Stream.concat(
                comparison.discrepancies().stream(),
                comparison.claims().stream().flatMap(c -> c.discrepancies().stream()))
            .filter(d -> !DiscrepancyEntries.isShown(d, plan))
            .count();
    long ofSeveral =
        comparison.claims().stream()
            .filter(c -> c.witnesses().size() > 1 && !shown.contains(c))
            .count();
    return new StoryEntry.Withheld(
        (int) ofSeveral,
        comparison.claims().size() - shown.size() - (int) ofSeveral,
        shared.stream().mapToInt(c -> c.support().unshown().size()).sum(),
        (int) discrepancies);
  }

  private List<LineageEntry> lineages() {
    List<LineageEntry> entries = new ArrayList<>();
    for (Lineage lineage : comparison.lineages()) {
      List<LineageEntry.Evidence> evidence =
          lineage.evidence().stream()
              .map(
                  e ->
                      new LineageEntry.Evidence(
                          citations.source(e.article()),
                          credit(e.article(), e.credit()),
                          e.reason()))
              .toList();
      List<Source> articles = lineage.articles().stream().map(citations::source).toList();
      entries.add(new LineageEntry(entries.size() + 1, articles, evidence));
    }
    return entries;
  }

  private @Nullable CitedPassage credit(String article, @Nullable Span credit) {
    return credit == null || !plan.shows(new ExcerptPlan.Place(article, credit))
        ? null
        : citations.cite(article, credit);
  }

  private static List<StoryEntry.SpeakerWords> speakers(
      List<ClaimEntry> claims, List<DiscrepancyEntry> ledger) {
    Map<String, List<ClaimEntry>> bySpeaker = new LinkedHashMap<>();
    for (ClaimEntry claim : claims) {
      SpeakerLabel speaker = claim.speaker();
      if (!speaker.isReporter()) {
        String key = speaker.isNamed() ? speaker.name() : speaker.kind().name();
        bySpeaker.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
      }
    }
    return bySpeaker.values().stream()
        .map(c -> new StoryEntry.SpeakerWords(group(c.getFirst().speaker(), ledger), c))
        .sorted(
            Comparator.comparing((StoryEntry.SpeakerWords w) -> w.speaker().kind())
                .thenComparing(
                    w -> -w.claims().stream().mapToInt(c -> c.support().articles()).sum())
                .thenComparing(w -> w.speaker().name()))
        .toList();
  }

  /** All who are not named as one; a speaker whose titles differ with each of them. */
  private static SpeakerLabel group(SpeakerLabel speaker, List<DiscrepancyEntry> ledger) {
    if (speaker.kind() == SpeakerLabel.Standing.ANONYMOUS) {
      return new SpeakerLabel(SpeakerLabel.Standing.ANONYMOUS, "Sources not named", null, null);
    }
    List<String> titles =
        ledger.stream()
            .filter(d -> d.kind() == Difference.TITLE)
            .flatMap(DiscrepancyEntry::focuses)
            .filter(words -> words.endsWith(" " + speaker.name()))
            .map(words -> words.substring(0, words.length() - speaker.name().length() - 1))
            .distinct()
            .toList();
    return titles.isEmpty()
        ? speaker
        : new SpeakerLabel(
            speaker.kind(), speaker.name(), String.join(" or ", titles), speaker.page());
  }

  private List<StoryEntry.OneSource> singles(List<ClaimEntry> claims) {
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
                new StoryEntry.OneSource(
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
                        && c.base().article().equals(article)
                        && !shown.contains(c))
            .count();
  }

  private static List<ClaimEntry> inTextOrder(List<ClaimEntry> claims) {
    return claims.stream()
        .sorted(Comparator.comparing(c -> c.base().passage().selector().position()))
        .toList();
  }

  private ComparisonTable table(
      List<LineageEntry> lineages, List<Source> columns, List<ClaimEntry> claims) {
    List<ComparisonTable.Row> rows = new ArrayList<>();
    for (ClaimEntry claim : claims) {
      List<ComparisonTable.Cell> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(cell(claim, column)));
      rows.add(new ComparisonTable.Row(claim, cells));
    }
    return new ComparisonTable(lineages, columns, rows);
  }

  private static ComparisonTable.Cell cell(ClaimEntry claim, Source column) {
    for (Reading reading : claim.readings()) {
      if (reading.source().equals(column)) {
        return new ComparisonTable.Cell(reading, state(claim, reading));
      }
    }
    boolean unshown = claim.support().unshown().contains(column);
    return new ComparisonTable.Cell(
        null, unshown ? ComparisonTable.State.UNSHOWN : ComparisonTable.State.UNMATCHED);
  }

  private static ComparisonTable.State state(ClaimEntry claim, Reading reading) {
    if (reading.equals(claim.base())) {
      return ComparisonTable.State.BASE;
    }
    if (reading.collation().verbatim()) {
      return ComparisonTable.State.VERBATIM;
    }
    boolean differs =
        claim.discrepancies().stream()
            .flatMap(d -> d.accounts().stream())
            .flatMap(a -> a.passages().stream())
            .anyMatch(p -> p.passage().source().equals(reading.source()));
    if (differs) {
      return ComparisonTable.State.DIFFERS;
    }
    return reading.collation().significant().isEmpty()
        ? ComparisonTable.State.VARIANT
        : ComparisonTable.State.ALTERED;
  }

  private ArticleEntry article(
      Article article,
      StoryRef story,
      List<ClaimEntry> claims,
      List<LineageEntry> lineages,
      Overlaps overlaps) {
    Source source = citations.source(article.id());
    Map<Span, ClaimEntry> mine = new TreeMap<>();
    Map<Span, ClaimEntry> shared = new TreeMap<>();
    for (ClaimEntry claim : claims) {
      for (Reading reading : claim.readings()) {
        if (reading.source().equals(source)) {
          mine.put(reading.passage().selector().position(), claim);
          if (claim.isShared()) {
            shared.put(reading.passage().selector().position(), claim);
            reading.repeats().forEach(r -> shared.put(r.selector().position(), claim));
          }
        }
      }
    }
    List<CitedPassage> credits =
        article.metadata().origins().stream()
            .map(Origin::credit)
            .map(c -> credit(article.id(), c))
            .filter(Objects::nonNull)
            .toList();
    return new ArticleEntry(
        source,
        headlines.of(article),
        credits,
        story,
        lineages.stream().filter(l -> l.articles().contains(source)).findFirst().orElseThrow(),
        new ArticleText(article, citations, plan, shared).blocks(),
        List.copyOf(mine.values()),
        count(article, overlaps));
  }

  private ArticleEntry.WordCount count(Article article, Overlaps overlaps) {
    WordIndex index = plan.index(article.id());
    BitSet quoted = new BitSet();
    quotations.stream()
        .filter(q -> q.article().equals(article.id()) && q.isSpeech())
        .forEach(q -> index.mark(q.span(), quoted));
    return new ArticleEntry.WordCount(
        index.size(),
        plan.words(article.id()),
        quoted.cardinality(),
        overlaps.shared(article.id()));
  }
}

package synoptic.digest.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Discrepancy;
import synoptic.claim.Lineage;
import synoptic.digest.entry.claim.DifferingAccount;
import synoptic.digest.entry.claim.DiscrepancyEntry;
import synoptic.digest.excerpt.ArticleSpan;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.excerpt.Focus;
import synoptic.digest.passage.Labels;
import synoptic.digest.passage.MarkedPassage;
import synoptic.text.Span;

/** Makes entries of discrepancies. */
final class DiscrepancyEntries {
  private final Citations citations;
  private final ExcerptPlan plan;
  private final Marking marking;

  DiscrepancyEntries(Citations citations, ExcerptPlan plan) {
    this.citations = citations;
    this.plan = plan;
    this.marking = new Marking(citations);
  }

  /** The entries of those whose readings may all be shown. */
  List<DiscrepancyEntry> of(
      List<Discrepancy> discrepancies, @Nullable String claim, List<Lineage> lineages) {
    return discrepancies.stream()
        .filter(this::isShown)
        .map(d -> entry(d, claim, lineages))
        .toList();
  }

  /** Whether the words that differ may be shown of each reading. */
  boolean isShown(Discrepancy discrepancy) {
    return discrepancy.readings().stream()
        .allMatch(
            r ->
                plan.shows(
                    new ArticleSpan(r.article(), Focus.of(r, citations.article(r.article())))));
  }

  private DiscrepancyEntry entry(
      Discrepancy discrepancy, @Nullable String claim, List<Lineage> lineages) {
    Map<String, List<MarkedPassage>> accounts = new LinkedHashMap<>();
    for (Discrepancy.Reading reading : discrepancy.readings()) {
      String words = reading.focus().of(citations.text(reading.article())).toLowerCase(Locale.ROOT);
      accounts.computeIfAbsent(words, w -> new ArrayList<>()).add(passage(reading));
    }
    return new DiscrepancyEntry(
        discrepancy.kind(),
        title(discrepancy, claim == null),
        accounts.values().stream().map(DifferingAccount::new).toList(),
        claim,
        discrepancy.isWithin(lineages));
  }

  /** What they differ in; of a quotation that some cut short, in which articles. */
  private String title(Discrepancy discrepancy, boolean ofStory) {
    List<String> cut =
        new CutQuotation(citations)
            .of(discrepancy).stream()
                .map(r -> citations.source(r.article()))
                .map(s -> s.isOutletStated() ? s.outlet() : s.siglum())
                .distinct()
                .toList();
    if (!cut.isEmpty()) {
      return Labels.cut(citations.messages(), cut);
    }
    return ofStory
        ? Labels.titleInStory(citations.messages(), discrepancy.kind())
        : Labels.title(citations.messages(), discrepancy.kind());
  }

  /** The sentences of a reading, the reading, or the words that differ: what may be shown. */
  private MarkedPassage passage(Discrepancy.Reading reading) {
    Article article = citations.article(reading.article());
    Span least = Focus.of(reading, article);
    Span shown =
        Stream.of(Focus.sentences(reading.span(), article), reading.span())
            .filter(s -> plan.shows(new ArticleSpan(reading.article(), s)))
            .findFirst()
            .orElse(least);
    return marking.focus(citations.cite(reading.article(), shown), reading.focus());
  }
}

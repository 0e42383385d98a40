package synoptic.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Discrepancy;
import synoptic.claim.Lineage;
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
        .filter(d -> isShown(d, plan))
        .map(d -> entry(d, claim, lineages))
        .toList();
  }

  static boolean isShown(Discrepancy discrepancy, ExcerptPlan plan) {
    return discrepancy.readings().stream()
        .allMatch(r -> plan.shows(new ExcerptPlan.Place(r.article(), r.span())));
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
        claim == null ? Labels.titleInStory(discrepancy.kind()) : Labels.title(discrepancy.kind()),
        accounts.values().stream().map(DiscrepancyEntry.Account::new).toList(),
        claim,
        lineages.stream()
            .anyMatch(
                l ->
                    discrepancy.readings().stream()
                        .allMatch(r -> l.articles().contains(r.article()))));
  }

  /** The sentences of a reading if they may be shown, the reading alone otherwise. */
  private MarkedPassage passage(Discrepancy.Reading reading) {
    Span sentences =
        citations.article(reading.article()).passages().stream()
            .map(Passage::span)
            .filter(s -> s.overlaps(reading.span()))
            .reduce(reading.span(), Span::cover);
    Span shown =
        plan.shows(new ExcerptPlan.Place(reading.article(), sentences))
            ? sentences
            : reading.span();
    return marking.focus(citations.cite(reading.article(), shown), reading.focus());
  }
}

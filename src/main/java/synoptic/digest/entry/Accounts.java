package synoptic.digest.entry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.passage.CitedPassage;
import synoptic.language.DateWords;
import synoptic.language.Language;
import synoptic.text.Span;
import synoptic.text.Words;

/**
 * Who tells a story.
 *
 * @param articles in the order of publication
 * @param overlap how much of each article stands in each other
 * @param table which account prints which claim
 */
public record Accounts(
    List<LineageEntry> lineages,
    List<ArticleEntry> articles,
    Overlap overlap,
    ComparisonTable table) {
  /** A weekday, and the lead that names it. */
  public record NamedDay(CitedPassage day, CitedPassage lead) {}

  public Accounts {
    lineages = List.copyOf(lineages);
    articles = List.copyOf(articles);
    requireNonNull(overlap);
    requireNonNull(table);
  }

  /** Those whose lead may be shown: what each says happened. */
  public List<LineageEntry> leads() {
    return lineages.stream().filter(l -> l.lead() != null).toList();
  }

  /**
   * The weekdays that leads name, one of each account, where not all name the same; empty else. A
   * lead that names several, or tells of another day by its distance ("a day after"), is left out.
   */
  public List<NamedDay> namedDays() {
    List<NamedDay> days = leads().stream().flatMap(Accounts::day).toList();
    return days.stream().map(d -> d.day().text()).distinct().count() > 1 ? days : List.of();
  }

  private static Stream<NamedDay> day(LineageEntry account) {
    CitedPassage lead = requireNonNull(account.lead()).passage();
    Language language = lead.source().tongues().article();
    DateWords dates = DateWords.of(language);
    if (dates == null) {
      return Stream.empty();
    }
    List<Span> days =
        Words.in(lead.text(), new Span(0, lead.text().length())).stream()
            .filter(w -> dates.weekdays().contains(w.of(lead.text())))
            .toList();
    boolean apart = language.lists("dates").anyOf("apart").matcher(lead.text()).find();
    return days.size() == 1 && !apart
        ? Stream.of(new NamedDay(lead.part(days.getFirst()), lead))
        : Stream.empty();
  }
}

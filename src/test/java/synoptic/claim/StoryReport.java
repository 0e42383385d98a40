package synoptic.claim;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.article.Whereabouts;
import synoptic.claim.compare.Comparer;
import synoptic.claim.match.Explainer;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.text.Span;

/** What comparing the articles of a {@link StoryCase} finds, in lines. */
final class StoryReport {
  private final StoryCase given;
  private final Map<String, Article> articles;
  private final List<Comparison> comparisons;

  StoryReport(StoryCase given) {
    this.given = given;
    articles =
        given.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    List<Quotation> quotations =
        given.articles().stream().flatMap(a -> new QuotationFinder().find(a).stream()).toList();
    var people = People.of(quotations, new TreeMap<>());
    var comparison =
        new Comparer(given.settings(), given.rules())
            .compare(new Story("s", given.articles()), quotations, people);
    comparisons = Comparison.distinct(List.of(comparison));
  }

  /** The lines of each kind of thing shown, in the order of the kinds. */
  Stream<String> lines(List<String> shown) {
    Comparison comparison = comparisons.getFirst();
    return shown.stream()
        .flatMap(
            kind ->
                switch (kind) {
                  case "claims" -> joined(comparison).map(this::claim);
                  case "bases" -> joined(comparison).map(c -> "base " + at(c.base().article()));
                  case "alone" -> alone(comparison).map(c -> "alone " + witness(c.base()));
                  case "ids" -> comparison.claims().stream().map(Claim::id);
                  case "receipts" -> joined(comparison).flatMap(this::receipts);
                  case "reasons" -> joined(comparison).flatMap(StoryReport::reasons);
                  case "likelihoods" ->
                      joined(comparison)
                          .map(c -> String.format(Locale.ROOT, "%.3f", c.likelihood()));
                  case "variants" -> joined(comparison).flatMap(this::variants);
                  case "differences" ->
                      comparison.claims().stream()
                          .flatMap(c -> c.discrepancies().stream())
                          .map(this::discrepancy);
                  case "related" -> comparison.related().stream().map(this::related);
                  case "marks" ->
                      joined(comparison).flatMap(c -> c.marks().stream()).map(this::mark);
                  case "leads" ->
                      comparison.leads().stream()
                          .map(l -> at(l.article()) + ": " + article(l.article()).text(l.span()));
                  case "lineages" -> comparison.lineages().stream().map(this::lineage);
                  case "story" -> comparison.discrepancies().stream().map(this::discrepancy);
                  case "notes" ->
                      comparison.claims().stream()
                          .flatMap(c -> c.notes().stream())
                          .map(n -> "note " + n);
                  case "warnings" -> warnings();
                  case "explain" -> explained();
                  default -> throw new IllegalArgumentException(kind);
                });
  }

  private static Stream<Claim> joined(Comparison comparison) {
    return comparison.claims().stream().filter(c -> c.witnesses().size() > 1);
  }

  private static Stream<Claim> alone(Comparison comparison) {
    return comparison.claims().stream().filter(c -> c.witnesses().size() == 1);
  }

  private String claim(Claim claim) {
    return claim.lineages()
        + (claim.speaker() == null ? "" : " | " + claim.speaker().name())
        + claim.witnesses().stream().map(w -> " | " + witness(w)).collect(joining());
  }

  private String witness(Witness witness) {
    Article article = article(witness.article());
    return at(article.id())
        + ": "
        + article.text(witness.span())
        + witness.repeats().stream().map(r -> " & " + article.text(r)).collect(joining());
  }

  private Stream<String> receipts(Claim claim) {
    return Stream.iterate(0, i -> i + 1)
        .limit(claim.receipts().size())
        .map(
            i -> {
              Link link = claim.receipts().get(i);
              Judgement judgement = link.judgement();
              return String.format(
                  Locale.ROOT,
                  "%s by %s %.3f%s: %s",
                  at(claim.witnesses().get(i + 1).article()),
                  at(link.article()),
                  judgement.score(),
                  judgement.conflicts().stream().map(k -> " " + k).collect(joining()),
                  judgement.reasons().getLast());
            });
  }

  private static Stream<String> reasons(Claim claim) {
    return claim.receipts().stream().flatMap(r -> r.judgement().reasons().stream());
  }

  private Stream<String> variants(Claim claim) {
    Article base = article(claim.base().article());
    return claim.witnesses().stream()
        .flatMap(
            w ->
                w.variants().stream()
                    .map(
                        v ->
                            (at(w.article())
                                    + " "
                                    + v.kind()
                                    + ": "
                                    + base.text(v.base())
                                    + " -> "
                                    + article(w.article()).text(v.reading()))
                                .strip()));
  }

  private String discrepancy(Discrepancy discrepancy) {
    return discrepancy.kind()
        + discrepancy.readings().stream()
            .map(r -> " | " + at(r.article()) + ": " + marked(article(r.article()), r))
            .collect(joining());
  }

  /** The words of a reading, the point in brackets. */
  private static String marked(Article article, Discrepancy.Reading reading) {
    Span focus = reading.focus();
    return article.text().substring(reading.span().start(), focus.start())
        + '{'
        + article.text(focus)
        + '}'
        + article.text().substring(focus.end(), reading.span().end()).replace("\n\n", " / ");
  }

  private String mark(Mark mark) {
    return mark.kind().label()
        + mark.readings().stream()
            .map(r -> " | " + at(r.article()) + ": " + article(r.article()).text(r.focus()))
            .collect(joining());
  }

  private String related(Related related) {
    return String.format(Locale.ROOT, "%s | %s", side(related.first()), side(related.second()));
  }

  private String side(Related.Side side) {
    return at(side.article()) + ": " + article(side.article()).text(side.span());
  }

  private String lineage(Lineage lineage) {
    return lineage.articles().stream().map(StoryReport::at).collect(joining(" "))
        + lineage.evidence().stream()
            .map(e -> e.reason())
            .distinct()
            .map(r -> " | " + r)
            .collect(joining());
  }

  private Stream<String> warnings() {
    return given.rules().check(new Whereabouts("rules", given.articles(), a -> null)).stream()
        .map(Object::toString);
  }

  private Stream<String> explained() {
    List<String> texts =
        given.articles().stream()
            .map(
                a ->
                    a.passages().stream()
                        .filter(p -> p.role().isProse())
                        .map(p -> a.text(p.span()))
                        .collect(joining(" ")))
            .toList();
    Judgement judgement = new Explainer(given.settings()).explain(texts.get(0), texts.get(1));
    return Stream.of(
        String.format(
            Locale.ROOT,
            "%.3f%s: %s",
            judgement.score(),
            judgement.conflicts().stream().map(k -> " " + k).collect(joining()),
            judgement.reasons().getLast()));
  }

  private Article article(String id) {
    return java.util.Objects.requireNonNull(articles.get(id));
  }

  private static String at(String id) {
    return id.replaceFirst("\\.txt$", "");
  }
}

package synoptic.cli.inspect;

import static java.util.stream.Collectors.toMap;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.Comparison;
import synoptic.claim.Discrepancy;
import synoptic.claim.Related;
import synoptic.claim.Variant;
import synoptic.claim.Witness;
import synoptic.cli.console.Excerpt;
import synoptic.cli.console.JsonLines;
import synoptic.cli.press.Pipeline;
import synoptic.text.Lines;
import synoptic.text.Span;
import synoptic.text.WordLists;

/**
 * {@code inspect claims}: the claims of each story, then its discrepancies that belong to no claim,
 * each as a row without members; then the leads, and a row for each two passages that are related
 * and stand in no claim.
 */
final class ClaimStage implements Stage {
  private static final WordLists SAY = WordLists.read(ClaimStage.class, "diagnostics.txt");

  private static final int SHOWN = 100;

  @Override
  public Stream<SequencedMap<String, @Nullable Object>> rows(
      Pipeline pipeline, List<Article> articles) {
    Map<String, Article> byId = byId(articles);
    return pipeline.comparisons(articles).stream().flatMap(c -> rows(byId, c).stream());
  }

  /** The rows of a story that was compared. */
  static List<SequencedMap<String, @Nullable Object>> rows(Comparison comparison) {
    return rows(byId(comparison.story().articles()), comparison);
  }

  private static Map<String, Article> byId(List<Article> articles) {
    return articles.stream().collect(toMap(Article::id, a -> a));
  }

  private static List<SequencedMap<String, @Nullable Object>> rows(
      Map<String, Article> articles, Comparison comparison) {
    List<SequencedMap<String, @Nullable Object>> rows = new ArrayList<>();
    for (Claim claim : comparison.claims()) {
      rows.add(row(articles, claim, comparison));
    }
    int number = 0;
    for (Discrepancy discrepancy : comparison.discrepancies()) {
      rows.add(
          JsonLines.object(
              "id",
              comparison.story().id() + "#d" + ++number,
              "story",
              comparison.story().id(),
              "speaker",
              null,
              "members",
              List.of(),
              "lineages",
              0,
              "discrepancies",
              List.of(discrepancy(articles, discrepancy, comparison))));
    }
    rows.add(leads(articles, comparison));
    comparison.related().stream()
        .filter(r -> comparison.claims().stream().noneMatch(r::faces))
        .map(r -> related(articles, r, comparison))
        .forEach(rows::add);
    return rows;
  }

  private static SequencedMap<String, @Nullable Object> leads(
      Map<String, Article> articles, Comparison comparison) {
    String story = comparison.story().id();
    return JsonLines.object(
        "leads",
        comparison.leads().stream()
            .map(
                l -> {
                  var lead = JsonLines.object("story", story);
                  lead.putAll(place(articles, l.article(), l.span()));
                  return lead;
                })
            .toList());
  }

  private static SequencedMap<String, @Nullable Object> related(
      Map<String, Article> articles, Related related, Comparison comparison) {
    return JsonLines.object(
        "story",
        comparison.story().id(),
        "score",
        related.score(),
        "related",
        places(articles, List.of(related.first(), related.second())));
  }

  private static List<Object> places(Map<String, Article> articles, List<Related.Side> sides) {
    return sides.stream().<Object>map(s -> place(articles, s.article(), s.span())).toList();
  }

  private static SequencedMap<String, @Nullable Object> row(
      Map<String, Article> articles, Claim claim, Comparison comparison) {
    var speaker = claim.speaker();
    return JsonLines.object(
        "id", claim.id(),
        "story", claim.story(),
        "speaker", speaker == null ? null : speaker.name(),
        "members", claim.witnesses().stream().map(w -> member(articles, w, claim)).toList(),
        "lineages", claim.lineages(),
        "likelihood", Math.round(claim.likelihood() * 1000) / 1000.0,
        "discrepancies",
            claim.discrepancies().stream().map(d -> discrepancy(articles, d, comparison)).toList(),
        "marks",
            claim.marks().stream()
                .map(
                    m ->
                        JsonLines.object(
                            "kind",
                            m.kind().label(),
                            "readings",
                            m.readings().stream()
                                .map(r -> place(articles, r.article(), r.focus()))
                                .toList()))
                .toList(),
        "related", places(articles, comparison.facing(claim)));
  }

  private static SequencedMap<String, @Nullable Object> member(
      Map<String, Article> articles, Witness witness, Claim claim) {
    var member = place(articles, witness.article(), witness.span());
    member.put("quotation", witness.quotation() == null ? null : witness.quotation().id());
    member.put(
        "repeats",
        witness.repeats().stream()
            .map(s -> JsonLines.object("start", s.start(), "end", s.end()))
            .toList());
    member.put(
        "variants",
        witness.variants().stream()
            .map(v -> variant(articles, claim.base().article(), witness.article(), v))
            .toList());
    return member;
  }

  private static SequencedMap<String, @Nullable Object> variant(
      Map<String, Article> articles, String base, String reading, Variant variant) {
    return JsonLines.object(
        "kind", variant.kind().label(),
        "significant", variant.kind().isSignificant(),
        "base", place(articles, base, variant.base()),
        "reading", place(articles, reading, variant.reading()));
  }

  private static SequencedMap<String, @Nullable Object> discrepancy(
      Map<String, Article> articles, Discrepancy of, Comparison comparison) {
    return JsonLines.object(
        "kind", of.kind().label(),
        "severity", of.kind().severity(),
        "withinLineage", of.isWithin(comparison.lineages()),
        "readings",
            of.readings().stream().map(r -> place(articles, r.article(), r.span())).toList());
  }

  private static SequencedMap<String, @Nullable Object> place(
      Map<String, Article> articles, String article, Span span) {
    return JsonLines.object(
        "article",
        article,
        "start",
        span.start(),
        "end",
        span.end(),
        "text",
        source(articles, article).text(span));
  }

  private static Article source(Map<String, Article> articles, String id) {
    Article source = articles.get(id);
    if (source == null) {
      throw new IllegalStateException("a reading names an article that was not compared: " + id);
    }
    return source;
  }

  @Override
  public void print(Pipeline pipeline, List<Article> articles, PrintWriter out) {
    Map<String, Article> byId = byId(articles);
    for (Comparison comparison : pipeline.comparisons(articles)) {
      out.println(
          SAY.say(
              "of-story",
              comparison.story().id(),
              comparison.story().articles().size(),
              comparison.lineages().size()));
      for (Claim claim : comparison.claims()) {
        var speaker = claim.speaker();
        out.println(
            "  " + SAY.say("of-claim", claim.id(), speaker == null ? "" : ", " + speaker.name()));
        claim.witnesses().forEach(w -> print(byId, w.article(), w.span(), out));
        claim.discrepancies().forEach(d -> print(byId, d, out));
        comparison
            .facing(claim)
            .forEach(
                r -> {
                  out.println("    related");
                  print(byId, r.article(), r.span(), out);
                });
      }
      comparison.discrepancies().forEach(d -> print(byId, d, out));
    }
  }

  private static void print(
      Map<String, Article> articles, Discrepancy discrepancy, PrintWriter out) {
    out.println("    " + SAY.say("differs-in", discrepancy.kind().label()));
    discrepancy.readings().forEach(r -> print(articles, r.article(), r.span(), out));
  }

  private static void print(
      Map<String, Article> articles, String article, Span span, PrintWriter out) {
    String text = source(articles, article).text();
    Lines lines = new Lines(text);
    out.printf(
        "    %s:%d:%d: %s%n",
        article,
        lines.line(span.start()),
        lines.column(span.start()),
        Excerpt.of(span.of(text), SHOWN));
  }
}

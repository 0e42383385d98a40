package synoptic.digest.build;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.digest.entry.article.ArticleEntry;
import synoptic.digest.entry.article.LineageEntry;
import synoptic.digest.entry.article.WordCount;
import synoptic.digest.entry.claim.ClaimEntry;
import synoptic.digest.entry.claim.StoryRef;
import synoptic.digest.excerpt.ExcerptPlan;
import synoptic.digest.excerpt.Overlaps;
import synoptic.digest.passage.CitedPassage;
import synoptic.digest.passage.Reading;
import synoptic.digest.passage.Source;
import synoptic.quotation.Quotation;
import synoptic.text.Span;
import synoptic.text.WordIndex;

/**
 * Makes the entries of a story's articles.
 *
 * @param quotations of all its articles
 */
record ArticleEntries(
    Citations citations,
    ExcerptPlan plan,
    Headlines headlines,
    Overlaps overlaps,
    List<Quotation> quotations) {
  /**
   * @param claims all that the story shows
   */
  ArticleEntry of(
      Article article, StoryRef story, List<ClaimEntry> claims, List<LineageEntry> lineages) {
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
            .map(c -> citations.shown(article.id(), c))
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
        count(article));
  }

  private WordCount count(Article article) {
    WordIndex index = plan.index(article.id());
    BitSet quoted = new BitSet();
    quotations.stream()
        .filter(q -> q.article().equals(article.id()) && q.isSpeech())
        .forEach(q -> index.mark(q.span(), quoted));
    return new WordCount(
        index.size(),
        plan.words(article.id()),
        quoted.cardinality(),
        overlaps.shared(article.id()));
  }
}

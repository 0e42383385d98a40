package synoptic.claim.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import synoptic.article.Article;
import synoptic.claim.Claim;
import synoptic.claim.ClaimSettings;
import synoptic.claim.Comparison;
import synoptic.claim.Lineage;
import synoptic.claim.collate.discrepancy.StoryDiscrepancies;
import synoptic.claim.editor.Curation;
import synoptic.claim.editor.EditorRules;
import synoptic.claim.editor.Joins;
import synoptic.claim.joining.JoiningRules;
import synoptic.claim.lineage.Lineages;
import synoptic.claim.lineage.Support;
import synoptic.claim.match.Attachments;
import synoptic.claim.match.Collations;
import synoptic.claim.match.Counterparts;
import synoptic.claim.match.Formulas;
import synoptic.claim.match.Groups;
import synoptic.claim.match.Judge;
import synoptic.claim.match.MarkedWords;
import synoptic.claim.match.Member;
import synoptic.claim.match.PairScorer;
import synoptic.claim.match.Reasons;
import synoptic.claim.match.Receipts;
import synoptic.claim.unit.Segmenter;
import synoptic.claim.unit.Unit;
import synoptic.language.Language;
import synoptic.quotation.Quotation;
import synoptic.quotation.people.People;
import synoptic.story.Story;
import synoptic.story.cluster.AverageLink;
import synoptic.story.cluster.Pair;

/** Compares the articles of a story: the entry point of this room. */
public final class Comparer {
  private final ClaimSettings settings;
  private final EditorRules rules;

  public Comparer() {
    this(ClaimSettings.DEFAULT);
  }

  public Comparer(ClaimSettings settings) {
    this(settings, EditorRules.NONE);
  }

  public Comparer(ClaimSettings settings, EditorRules rules) {
    this.settings = settings;
    this.rules = rules;
  }

  /**
   * Claims, lineages and discrepancies of one story.
   *
   * @param quotations of the story's articles; others are passed over
   */
  public Comparison compare(Story story, List<Quotation> quotations, People people) {
    List<Article> compared = story.compared();
    List<Unit> units =
        compared.stream().flatMap(a -> Segmenter.of(a, quotations).stream()).toList();
    List<String> sentences =
        compared.stream()
            .flatMap(
                a ->
                    a.passages().stream()
                        .filter(p -> p.role().isProse())
                        .map(p -> a.text(p.span())))
            .toList();
    Language language = story.articles().getFirst().language();
    var scorer = PairScorer.of(units.stream().map(Unit::text).toList(), sentences, language);
    var collations = new Collations(units, scorer);
    List<Pair> candidates =
        Stream.concat(
                scorer.candidates(settings.depth()).stream(),
                MarkedWords.candidates(units).stream())
            .distinct()
            .sorted()
            .toList();
    var formulas = new Formulas(collations, candidates);
    var judge = new Judge(collations, formulas, JoiningRules.of(settings, people));
    List<List<Integer>> clusters =
        new AverageLink(judge::score, settings.withinStory(), settings.weakestLink())
            .cluster(units.size(), candidates);
    List<List<Member>> groups =
        new Joins(rules, collations)
            .apply(
                new Attachments(
                        collations,
                        judge,
                        settings.withinStory(),
                        new Groups(collations, judge).select(clusters))
                    .of(candidates));
    Reasons reasons = Reasons.in(settings.language());
    List<Lineage> lineages =
        new Lineages(story, groups, quotations, rules.owners(), reasons).find();
    var writer =
        new ClaimWriter(
            story,
            collations,
            people,
            new Support(story, lineages, quotations),
            new Receipts(judge, settings));
    List<Claim> claims = new ArrayList<>(groups.stream().map(writer::claim).toList());
    claims.addAll(writer.alone(quotations, claims));
    claims.sort(
        Comparator.comparingInt((Claim c) -> -c.lineages())
            .thenComparingInt(c -> -c.witnesses().size()));
    var curation = new Curation(rules, story);
    return new Comparison(
        story,
        curation.show(claims),
        lineages,
        curation.upheld(StoryDiscrepancies.of(story, quotations, people)),
        Leads.of(story),
        new Counterparts(collations, groups, formulas).among(candidates));
  }
}

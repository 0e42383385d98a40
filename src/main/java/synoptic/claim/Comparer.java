package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import synoptic.quotation.People;
import synoptic.quotation.Quotation;
import synoptic.story.AverageLink;
import synoptic.story.Story;

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
    List<Unit> units =
        story.articles().stream().flatMap(a -> Unit.of(a, quotations).stream()).toList();
    List<String> sentences =
        story.articles().stream()
            .flatMap(
                a ->
                    a.passages().stream()
                        .filter(p -> p.role().isProse())
                        .map(p -> a.text(p.span())))
            .toList();
    var matcher = PairScorer.of(units.stream().map(Unit::text).toList(), sentences);
    var judge = new Judge(units, matcher, people, settings);
    List<List<Integer>> clusters =
        new AverageLink(judge::score, settings.withinStory(), settings.weakestLink())
            .cluster(
                units.size(),
                story.articles().size() < 2 ? List.of() : matcher.candidates(settings.depth()));
    var editor = new EditorsHand(rules, units);
    List<List<Groups.Member>> groups = editor.apply(new Groups(units, judge).select(clusters));
    List<Lineage> lineages =
        new Lineages(
                story, units, judge, groups, quotations, rules.owners(), settings.acrossCorpus())
            .find();
    var writer = new ClaimWriter(story, units, judge, lineages, settings);
    List<Claim> claims = new ArrayList<>(groups.stream().map(writer::claim).toList());
    claims.addAll(writer.alone(quotations, claims));
    claims.sort(
        Comparator.comparingInt((Claim c) -> -c.lineages())
            .thenComparingInt(c -> -c.witnesses().size()));
    return new Comparison(
        story,
        editor.show(claims),
        lineages,
        new StoryDiscrepancies(story, quotations, people).find());
  }
}

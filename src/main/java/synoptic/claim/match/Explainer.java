package synoptic.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.article.Article;
import synoptic.article.Block;
import synoptic.article.Metadata;
import synoptic.article.Provenance;
import synoptic.article.Role;
import synoptic.claim.ClaimSettings;
import synoptic.claim.Difference;
import synoptic.claim.Judgement;
import synoptic.claim.collate.Collation;
import synoptic.claim.collate.difference.Differences;
import synoptic.claim.joining.ConflictRule;
import synoptic.claim.joining.Counted;
import synoptic.claim.joining.JoiningRule;
import synoptic.claim.joining.JoiningRules;
import synoptic.claim.unit.Unit;
import synoptic.quotation.Quotation;
import synoptic.quotation.finder.QuotationFinder;
import synoptic.quotation.people.People;
import synoptic.story.cluster.AverageLink;
import synoptic.text.Span;

/**
 * Why any two passages would be joined or kept apart, and how any passages would be clustered, as
 * {@code build} does it.
 */
public final class Explainer {
  private final ClaimSettings settings;

  public Explainer() {
    this(ClaimSettings.DEFAULT);
  }

  public Explainer(ClaimSettings settings) {
    this.settings = settings;
  }

  /**
   * The judgement of two passages as of one story, by the rules of a build; how rare a word is,
   * general news says.
   */
  public Judgement explain(String a, String b) {
    var matcher = PairScorer.of(List.of(a, b), List.of());
    double score = matcher.score(0, 1);
    List<Quotation> quotations = new ArrayList<>();
    Collation pair = Differences.collate(unit("a", a, quotations), unit("b", b, quotations), score);
    List<Difference> conflicts = pair.kinds();
    double needed = Math.max(settings.withinStory(), ConflictRule.needed(pair));
    Counted counted = JoiningRules.of(settings, People.of(quotations, new TreeMap<>())).count(pair);
    boolean joined = counted.score() >= needed;
    SortedMap<String, Double> features = features(matcher.features(0, 1));
    List<String> reasons =
        new ArrayList<>(
            List.of(Reasons.ENGLISH.candidates(matcher.found(0, 1), matcher.found(1, 0))));
    reasons.addAll(Reasons.ENGLISH.of(features, score, conflicts));
    JoiningRule rule = counted.rule();
    reasons.add(
        rule != null && (joined || counted.score() == 0)
            ? Reasons.ENGLISH.say(rule.reason(), counted.score())
            : Reasons.ENGLISH.say(
                (joined ? "together" : "apart") + (conflicts.isEmpty() ? "" : "-differing"),
                needed,
                Math.max(needed, settings.acrossCorpus())));
    return new Judgement(score, features, conflicts, joined, reasons);
  }

  /** A passage as an article of its own, with the quotation that makes up most of it. */
  private static Unit unit(String id, String text, List<Quotation> quotations) {
    var all = new Span(0, text.length());
    List<Block> blocks = text.isBlank() ? List.of() : List.of(new Block(all, Role.BODY));
    Article article = Article.of(id, Metadata.NONE, text, blocks, Provenance.unread(id));
    List<Quotation> own = new QuotationFinder().find(article);
    quotations.addAll(own);
    Quotation most =
        own.stream()
            .filter(q -> all.isMostly(q.span()))
            .max(Comparator.comparingDouble(q -> q.span().jaccard(all)))
            .orElse(null);
    return new Unit(article, all, most);
  }

  static SortedMap<String, Double> features(double[] x) {
    SortedMap<String, Double> features = new TreeMap<>();
    for (Feature feature : Feature.values()) {
      features.put(feature.written(), x[feature.ordinal()]);
    }
    return features;
  }

  /**
   * A partition of the passages by the stricter threshold; how rare a word is, the passages
   * themselves say.
   */
  public List<List<Utterance>> cluster(List<Utterance> utterances) {
    List<String> texts = utterances.stream().map(Utterance::text).toList();
    var matcher = PairScorer.of(texts, texts);
    return new AverageLink(matcher::score, settings.acrossCorpus(), settings.weakestLink())
        .cluster(texts.size(), matcher.candidates(settings.depth())).stream()
            .map(part -> part.stream().map(utterances::get).toList())
            .toList();
  }
}

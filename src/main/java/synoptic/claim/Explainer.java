package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.claim.collate.Collation;
import synoptic.claim.unit.Unit;
import synoptic.story.AverageLink;

/**
 * Why any two passages would be joined or kept apart, and how any passages would be clustered, as
 * {@code build} does it.
 */
public final class Explainer {
  /**
   * A passage of any origin.
   *
   * @param source who printed it; passages are clustered whatever their source
   */
  public record Utterance(String id, String text, @Nullable String source) {
    public Utterance {
      requireNonNull(id);
      requireNonNull(text);
    }
  }

  private final ClaimSettings settings;

  public Explainer() {
    this(ClaimSettings.DEFAULT);
  }

  public Explainer(ClaimSettings settings) {
    this.settings = settings;
  }

  /** The judgement of two passages as of one story; how rare a word is, general news says. */
  public Judgement explain(String a, String b) {
    var matcher = PairScorer.of(List.of(a, b), List.of());
    double score = matcher.score(0, 1);
    Collation pair = Collation.of(Unit.of(a), Unit.of(b), score);
    List<Difference> conflicts = pair.kinds();
    double needed = Math.max(settings.withinStory(), ConflictRule.needed(pair));
    SortedMap<String, Double> features = features(matcher.features(0, 1));
    List<String> reasons =
        new ArrayList<>(List.of(Reasons.candidates(matcher.found(0, 1), matcher.found(1, 0))));
    reasons.addAll(Reasons.of(features, score, conflicts));
    reasons.add(
        String.format(
            Locale.ROOT,
            "%s: %.2f is needed within a story%s, %.2f across a corpus",
            score >= needed ? "joined" : "kept apart",
            needed,
            conflicts.isEmpty() ? "" : " where something differs",
            Math.max(needed, settings.acrossCorpus())));
    return new Judgement(score, features, conflicts, score >= needed, reasons);
  }

  static SortedMap<String, Double> features(double[] x) {
    SortedMap<String, Double> features = new TreeMap<>();
    for (Feature feature : Feature.values()) {
      features.put(feature.name().toLowerCase(Locale.ROOT), x[feature.ordinal()]);
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

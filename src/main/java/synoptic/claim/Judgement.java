package synoptic.claim;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The receipt for one pair of passages: why they were joined or kept apart.
 *
 * @param score the model's probability that both say the same, 0 to 1
 * @param features by name, as the model reads them
 * @param conflicts what a guard found changed between the two
 * @param joined the decision
 * @param reasons in plain words
 */
public record Judgement(
    double score,
    SortedMap<String, Double> features,
    List<Difference> conflicts,
    boolean joined,
    List<String> reasons)
    implements Serializable {
  public Judgement {
    features = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNull(features)));
    conflicts = List.copyOf(conflicts);
    reasons = List.copyOf(reasons);
  }

  /** The same with one more reason. */
  public Judgement because(String reason) {
    return new Judgement(
        score,
        features,
        conflicts,
        joined,
        Stream.concat(reasons.stream(), Stream.of(reason)).toList());
  }
}

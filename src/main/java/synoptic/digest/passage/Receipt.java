package synoptic.digest.passage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a reading stands in its claim: its strongest link to another reading.
 *
 * @param with the article of that reading
 * @param score the matcher's probability that both say the same, 0 to 1
 * @param reasons in plain words
 * @param rule what an editor writes into the settings to split the two; null where words that are
 *     shown cannot name them
 */
public record Receipt(Source with, double score, List<String> reasons, @Nullable String rule) {
  public Receipt {
    requireNonNull(with);
    reasons = List.copyOf(reasons);
  }
}

package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A judgement's features, score and conflicts in plain words. */
final class Reasons {
  private Reasons() {}

  static List<String> of(Map<String, Double> features, double score, List<Discrepancy.Kind> conflicts) {
    List<String> reasons = new ArrayList<>();
    reasons.add(percent("of the rarer words are in both", features.getOrDefault("soft_overlap", 0.0)));
    reasons.add(percent("of the shorter passage's words stand in the same order in the other", features.getOrDefault("order", 0.0)));
    reasons.add(percent("of the character sequences are shared", features.getOrDefault("gram_jaccard", 0.0)));
    reasons.add(String.format(Locale.ROOT, "together: %.3f", score));
    conflicts.forEach(kind -> reasons.add("they differ in a " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    return reasons;
  }

  private static String percent(String what, double share) {
    return String.format(Locale.ROOT, "%.0f %% %s", 100 * share, what);
  }
}

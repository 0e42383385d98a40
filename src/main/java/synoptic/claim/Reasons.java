package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import synoptic.text.WordLists;

/** A judgement's features, score and conflicts in plain words. */
final class Reasons {
  private static final WordLists SENTENCES = WordLists.read(Reasons.class, "reasons.txt");

  private Reasons() {}

  /** A sentence of the list with what is filled in. */
  static String say(String sentence, Object... filled) {
    return SENTENCES.say(sentence, filled);
  }

  /** By which words each passage would find the other as a candidate. */
  static String candidates(List<String> first, List<String> second) {
    List<String> words = Stream.concat(first.stream(), second.stream()).distinct().toList();
    return words.isEmpty()
        ? "no candidates of each other: none of the weightiest words of one is in the other"
        : "candidates of each other by their weightiest words: " + String.join(", ", words);
  }

  static List<String> of(Map<String, Double> features, double score, List<Difference> conflicts) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        percent("of the rarer words are in both", features.getOrDefault("soft_overlap", 0.0)));
    reasons.add(
        percent(
            "of the shorter passage's words stand in the same order in both",
            features.getOrDefault("order", 0.0)));
    reasons.add(
        percent(
            "of the character sequences are shared", features.getOrDefault("gram_jaccard", 0.0)));
    reasons.add(String.format(Locale.ROOT, "score %.3f of 1", score));
    conflicts.forEach(kind -> reasons.add("they differ in a " + kind.label().replace('-', ' ')));
    return reasons;
  }

  /** Why a passage stands in a claim although the claim's clustering did not put it there. */
  static String attached(boolean base, double score, double needed) {
    return String.format(
        Locale.ROOT,
        "%s was attached, not clustered: it scores %.3f (needed: %.2f) with another passage of an"
            + " article in this claim, one that covers half or more of the claim's passage there;"
            + " the threshold and the weakest link do not apply",
        base ? "the base reading" : "this passage",
        score,
        needed);
  }

  /**
   * How the score with the base reading stands to the threshold and the weakest link, or which rule
   * joined them.
   */
  static String linked(Judge.Counted counted, double mean, ClaimSettings settings) {
    double score = counted.score();
    if (counted.rule() != null && score >= settings.withinStory()) {
      return say(counted.rule().reason(), score);
    }
    if (score >= settings.withinStory()) {
      return String.format(Locale.ROOT, "the threshold of %.2f is reached", settings.withinStory());
    }
    if (score >= settings.weakestLink()) {
      return String.format(
          Locale.ROOT,
          "alone below the threshold of %.2f, which holds for the mean of two clusters' pairs (here"
              + " %.3f with the claim's other passages); no pair may be below %.2f",
          settings.withinStory(),
          mean,
          settings.weakestLink());
    }
    return String.format(
        Locale.ROOT,
        "below the weakest link of %.2f: joined by the editor's file, not by clustering",
        settings.weakestLink());
  }

  private static String percent(String what, double share) {
    return String.format(Locale.ROOT, "%.0f %% %s", 100 * share, what);
  }
}

package synoptic.claim.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import synoptic.claim.ClaimSettings;
import synoptic.claim.Difference;
import synoptic.claim.joining.Counted;
import synoptic.text.WordLists;

/**
 * A judgement's features, score and conflicts in plain words of a language; what it has no words
 * for is said in English.
 */
public final class Reasons {
  private static final String NAME = "reasons";

  public static final Reasons ENGLISH = new Reasons(Locale.ROOT, list(""));

  private static final Map<Locale, Reasons> OTHERS = new ConcurrentHashMap<>();

  /** What a judgement says of its figures. */
  private enum Said {
    CANDIDATES,
    NO_CANDIDATES,
    RARER,
    ORDERED,
    GRAMS,
    SCORE,
    DIFFER,
    ATTACHED_BASE,
    ATTACHED,
    REACHED,
    ALONE_BELOW,
    BELOW_ALL;

    String section() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** How figures are written. */
  private final Locale figures;

  private final WordLists sentences;

  private Reasons(Locale figures, WordLists sentences) {
    this.figures = figures;
    this.sentences = sentences;
  }

  /** The reasons in a language. */
  public static Reasons in(Locale language) {
    return OTHERS.computeIfAbsent(language, Reasons::of);
  }

  private static Reasons of(Locale language) {
    String own = "_" + language.getLanguage();
    if (!WordLists.exist(Reasons.class, NAME + own + ".txt")) {
      return ENGLISH;
    }
    SequencedMap<String, List<String>> all = new LinkedHashMap<>(ENGLISH.sentences.sections());
    all.putAll(list(own).sections());
    return new Reasons(language, new WordLists(all));
  }

  private static WordLists list(String language) {
    return WordLists.read(Reasons.class, NAME + language + ".txt");
  }

  /** A sentence of the list with what is filled in. */
  public String say(String sentence, Object... filled) {
    return String.format(figures, sentences.lines(sentence).getFirst(), filled);
  }

  private String say(Said sentence, Object... filled) {
    return say(sentence.section(), filled);
  }

  /** By which words each passage would find the other as a candidate. */
  String candidates(List<String> first, List<String> second) {
    List<String> words = Stream.concat(first.stream(), second.stream()).distinct().toList();
    return words.isEmpty()
        ? say(Said.NO_CANDIDATES)
        : say(Said.CANDIDATES, String.join(", ", words));
  }

  List<String> of(Map<String, Double> features, double score, List<Difference> conflicts) {
    List<String> reasons = new ArrayList<>();
    reasons.add(say(Said.RARER, share(features, Feature.SOFT_OVERLAP)));
    reasons.add(say(Said.ORDERED, share(features, Feature.ORDER)));
    reasons.add(say(Said.GRAMS, share(features, Feature.GRAM_JACCARD)));
    reasons.add(say(Said.SCORE, score));
    conflicts.forEach(kind -> reasons.add(say(Said.DIFFER, name(kind))));
    return reasons;
  }

  private static double share(Map<String, Double> features, Feature feature) {
    return 100 * features.getOrDefault(feature.written(), 0.0);
  }

  /** What a difference is called: as the list has it, else its label. */
  private String name(Difference kind) {
    return sentences.sections().containsKey(kind.label())
        ? say(kind.label())
        : kind.label().replace('-', ' ');
  }

  /** Why a passage stands in a claim although the claim's clustering did not put it there. */
  String attached(boolean base, double score, double needed) {
    return say(base ? Said.ATTACHED_BASE : Said.ATTACHED, score, needed);
  }

  /**
   * How the score with the base reading stands to the threshold and the weakest link, or which rule
   * joined them.
   */
  String linked(Counted counted, double mean, ClaimSettings settings) {
    double score = counted.score();
    if (counted.rule() != null && score >= settings.withinStory()) {
      return say(counted.rule().reason(), score);
    }
    if (score >= settings.withinStory()) {
      return say(Said.REACHED, settings.withinStory());
    }
    return score >= settings.weakestLink()
        ? say(Said.ALONE_BELOW, settings.withinStory(), mean, settings.weakestLink())
        : say(Said.BELOW_ALL, settings.weakestLink());
  }
}
